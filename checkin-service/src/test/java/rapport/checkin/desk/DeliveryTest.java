package rapport.checkin.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.checkin.desk.Introductions.MessageProgress;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.support.RunningService;
import rapport.checkin.support.TestRedis;

import static org.assertj.core.api.Assertions.assertThat;

/** What the console says of a message, in whatever order its states come. */
@RunningService
class DeliveryTest {

	private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

	private static final String INTRODUCTION = "c".repeat(32);

	private final EventId event = new EventId("e-" + UUID.randomUUID());

	@Autowired
	private Introductions introductions;

	@Autowired
	private Feed feed;

	@Test
	void aStateThatComesLateUndoesNothing() {
		comes("sending", 0);
		comes("delivered", 2);
		comes("submitted", 1);
		comes("sending", 0);
		assertThat(told()).singleElement().satisfies((it) -> {
			assertThat(it.state()).isEqualTo("delivered");
			assertThat(it.at()).isEqualTo(AT.plusSeconds(2));
			assertThat(it.submittedAt()).as("what the late one adds").isEqualTo(AT.plusSeconds(1));
		});
		assertThat(this.feed.figures(this.event).deliveries()).containsEntry("delivered", 1L)
			.doesNotContainEntry("submitted", 1L);
	}

	@Test
	void aStateToldAgainIsCountedOnce() {
		comes("sending", 0);
		comes("submitted", 1);
		comes("submitted", 1);
		comes("delivered", 2);
		comes("delivered", 2);
		assertThat(told()).singleElement().satisfies((it) -> assertThat(it.state()).isEqualTo("delivered"));
		assertThat(this.feed.figures(this.event).deliveries()).containsEntry("delivered", 1L);
	}

	@BeforeEach
	void thereIsTheEvent() {
		TestRedis.redis().opsForValue().set(Keys.of(this.event.value(), "event"), "{}");
	}

	@Test
	void ofAnEventThatIsForgottenNothingIsKept() {
		TestRedis.redis().delete(Keys.of(this.event.value(), "event"));
		comes("sending", 0);
		this.introductions.countReply(this.event, "r", "yes", 1);
		assertThat(told()).isEmpty();
		assertThat(TestRedis.redis().keys(Keys.of(this.event.value(), "*"))).isEmpty();
	}

	private void comes(String state, int seconds) {
		this.introductions.put(this.event, new Introductions.Delivery("d".repeat(32), INTRODUCTION, "a".repeat(32),
				"introduction", "sms", state, AT.plusSeconds(seconds), 1 + seconds));
	}

	private List<MessageProgress> told() {
		var introduction = new Introduction(INTRODUCTION, 1, "proposed", AT, AT, 0.5, List.of(), null, List.of(), null,
				1, null);
		return this.introductions.progress(this.event, List.of(introduction)).getOrDefault(INTRODUCTION, List.of());
	}

}
