package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.State;
import rapport.match.support.Someone;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.NOW;
import static rapport.match.introduction.Introductions.between;

/**
 * People come and go, change what they said, and answer two introductions. Whatever way
 * the state is had again, it is the same.
 */
class ReplayTest {

	/** One message, and which introductions change by it. */
	private interface Message {

		List<Introduction> foldInto(EventState state);

	}

	private final EventState live = new EventState("test");

	/** By topic, in order. */
	private final Map<String, List<Message>> consumed = new TreeMap<>();

	private final List<Introduction> introductions = new ArrayList<>();

	private Instant now = NOW;

	private long sequence;

	ReplayTest() {
		List.of("ana", "ben", "cai", "dan", "eve", "fay").forEach((it) -> {
			attendee(Someone.called(it).likes("Rust"));
			checkIn(it, true);
		});
		var pair = between("ana", "ben");
		var group = between("ben", "cai", "dan");
		take(List.of(pair, group));
		reply((state) -> state.answer(pair.id(), "ana", Answer.YES, this.now));
		reply((state) -> state.answer(pair.id(), "ben", Answer.LATER, this.now));
		checkIn("ben", false);
		attendee(Someone.called("cai").likes("Rust", "Jazz"));
		checkIn("ben", true);
		take(List.of(known(pair).again(2, this.now, this.now.plusSeconds(60))));
		reply((state) -> state.answer(pair.id(), "ben", Answer.YES, this.now));
		reply((state) -> state.report(pair.id(), "ana", true, this.now));
		reply((state) -> state.answer(group.id(), "cai", Answer.NO, this.now));
		reply((state) -> state.wish("dan", true, 1, this.now));
		reply((state) -> {
			state.wish("dan", false, 1, this.now);
			return List.of();
		});
		reply((state) -> state.wish("eve", true, 1, this.now));
		checkIn("fay", false);
		record("attendees", (state) -> state.erase("cai", this.now));
	}

	@Test
	void theTopicsOneAfterTheOtherMakeTheSameState() {
		var replayed = new EventState("test");
		this.consumed.values().forEach((topic) -> topic.forEach((it) -> it.foldInto(replayed)));
		this.introductions.forEach(replayed::apply);
		assertSame(replayed);
	}

	@Test
	void theLatestRecordsAloneMakeTheSameState() {
		var replayed = new EventState("test");
		this.introductions.reversed().forEach(replayed::apply);
		this.consumed.values().forEach((topic) -> topic.forEach((it) -> it.foldInto(replayed)));
		assertSame(replayed);
	}

	@Test
	void aSnapshotMakesTheSameState() {
		assertSame(this.live.snapshot().restored(Terms.BY_SPELLING));
	}

	private void assertSame(EventState other) {
		assertThat(this.live.introductions()).extracting(Introduction::state)
			.containsExactlyInAnyOrder(State.MET, State.DECLINED);
		assertThat(other.snapshot()).usingRecursiveComparison()
			.ignoringCollectionOrder()
			.isEqualTo(this.live.snapshot());
		other.presence("fay", true, 1, false, this.now);
		assertThat(other.willing()).as("who came before she left is gone, and who said stop said so")
			.isEqualTo(this.live.willing())
			.containsExactly("ana", "ben", "dan");
		assertThat(other.rounds()).isEqualTo(this.live.rounds()).isEqualTo(2);
		for (var id : this.live.willing()) {
			assertThat(other.room(id, this.now)).as(id).isEqualTo(this.live.room(id, this.now));
			assertThat(other.partners(id)).as(id).isEqualTo(this.live.partners(id));
		}
	}

	private void attendee(Someone it) {
		var registered = it.get();
		record("attendees", (state) -> state.register(registered, this.now));
	}

	private void checkIn(String id, boolean here) {
		long number = ++this.sequence;
		var when = this.now;
		record("check-ins", (state) -> state.presence(id, here, number, false, when));
	}

	private void reply(Message said) {
		record("replies", said);
	}

	private void record(String topic, Message it) {
		this.consumed.computeIfAbsent(topic, (_) -> new ArrayList<>()).add(it);
		take(it.foldInto(this.live));
		this.now = this.now.plus(Duration.ofMinutes(1));
	}

	private void take(List<Introduction> changed) {
		changed.forEach(this.live::apply);
		this.introductions.addAll(changed);
	}

	private Introduction known(Introduction it) {
		return this.introductions.stream().filter((one) -> one.id().equals(it.id())).toList().getLast();
	}

}
