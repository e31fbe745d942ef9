package rapport.match.redis;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.match.attendee.Attendee;
import rapport.match.event.EventRules;
import rapport.match.event.EventSnapshot;
import rapport.match.event.Timetable;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Opener;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.match.support.Someone;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SnapshotCodecTest {

	private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

	private final SnapshotCodec codec = new SnapshotCodec();

	@Test
	void whatIsReadIsWhatWasWritten() throws IOException {
		var random = new Random(7);
		var attendees = IntStream.range(0, 100).mapToObj((it) -> Someone.random("person" + it, random, 20)).toList();
		var presences = List.of(new EventSnapshot.Presence("person1", 3_000_000_000L, true, NOON.plusNanos(1)),
				new EventSnapshot.Presence("unknown", 1, false, Instant.EPOCH.minusNanos(1)));
		var day = new Timetable.Day(NOON, NOON.plusSeconds(1), NOON.plusNanos(2_000_000_001));
		var rules = new EventRules(true, true, 0.1, Duration.ofMinutes(7), List.of("Coffee bar"),
				new Timetable(List.of(day, day), List.of(new Timetable.Quiet(NOON, NOON.plusMillis(1))), false));
		assertRead(new EventSnapshot("event", 176_390_000_000_000L, rules, registrations(attendees), presences, List
			.of(new EventSnapshot.Wish("person2", 5_000_000_000L, true), new EventSnapshot.Wish("unknown", 0, false)),
				List.of(pair(), group())));
	}

	@Test
	void everyStateAnswerAndCauseIsRead() throws IOException {
		for (var state : State.values()) {
			assertRead(introductions(introduction(state, null, "Chess", null, null)));
		}
		for (var cause : Cause.values()) {
			assertRead(introductions(introduction(State.WITHDRAWN, cause, "Chess", null, Answer.NO)));
		}
	}

	@Test
	void oneObjectServesAllWhoHaveATermAndEachWroteItHerWay() throws IOException {
		var ana = Someone.called("ana").likes("Chess").offers("Rust").get();
		var ben = Someone.called("ben").likes("Go").asks("rust", "Chess").get();
		var read = attendees(ana, ben);
		assertThat(read).containsExactly(ana, ben);
		assertThat(read.get(1).asks().get(1)).isSameAs(read.getFirst().interests().getFirst());
		assertThat(read.get(1).asks().getFirst().label()).isEqualTo("rust");
		assertThat(attendees(ben)).as("each snapshot stands alone").containsExactly(ben);
	}

	@Test
	void whatIsNoEventIsNotReadAsOne() {
		for (var other : List.of(List.of("event"), List.of(), "event", List.of("event", 1, 2, 3, 4, 5, 6))) {
			assertThatThrownBy(() -> this.codec.decode(this.codec.encode(other), EventSnapshot.class))
				.isInstanceOf(JacksonException.class);
		}
	}

	private static Introduction pair() {
		return introduction(State.PROPOSED, null, null, "en", Answer.YES);
	}

	private static Introduction group() {
		return introduction(State.MISSED, Cause.NO_ANSWER, "Chess", null, null);
	}

	private static Introduction introduction(State state, @Nullable Cause cause, @Nullable String around,
			@Nullable String language, @Nullable Answer answer) {
		var participants = List.of(
				new Participant("ana", 0.25, List.of("Rust", "Go"), List.of(),
						new Opener(Opener.Kind.OFFER_HELP, "rust", "Go"), true, answer),
				new Participant("ben", 1, List.of(), List.of("Rust"), new Opener(Opener.Kind.ASK_ABOUT, "Rust", null),
						false, null),
				new Participant("cleo", 0, List.of(), List.of(), new Opener(Opener.Kind.TALK_ABOUT, "Chess", null),
						false, Answer.LATER));
		return new Introduction("event", "id" + around, 3, state, NOON.plusNanos(123_456_789), NOON,
				NOON.plusSeconds(1800), 0.1 + 0.2, List.of("Chess"), around, language, participants, null, 12, 2,
				cause);
	}

	private static EventSnapshot introductions(Introduction... introductions) {
		return new EventSnapshot("event", 0, EventRules.UNKNOWN, List.of(), List.of(), List.of(),
				List.of(introductions));
	}

	private void assertRead(EventSnapshot written) throws IOException {
		assertThat(this.codec.decode(this.codec.encode(written), EventSnapshot.class)).isEqualTo(written);
	}

	private List<Attendee> attendees(Attendee... attendees) throws IOException {
		var snapshot = new EventSnapshot("event", 0, EventRules.UNKNOWN, registrations(List.of(attendees)), List.of(),
				List.of(), List.of());
		return this.codec.decode(this.codec.encode(snapshot), EventSnapshot.class)
			.registrations()
			.stream()
			.map(EventSnapshot.Registration::attendee)
			.toList();
	}

	private static List<EventSnapshot.Registration> registrations(List<Attendee> attendees) {
		return attendees.stream().map((it) -> new EventSnapshot.Registration(it, 176_390_000_000_100L)).toList();
	}

}
