package rapport.notify;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.notify.support.PointedAtTestServers;
import rapport.notify.support.RunningService;
import rapport.notify.support.Smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is left of an attendee, and of an event, when they are to be forgotten. */
@RunningService
class ForgettingTest {

	private final Smsc smsc = PointedAtTestServers.SMSC;

	private final Pair pair = new Pair();

	@Autowired
	private StringRedisTemplate redis;

	@Test
	void nothingIsLeftOfAnEvent() {
		this.pair.ring.raw("rapport.introductions.v1", this.pair.eventId + "/x", "{\"canary\":");
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "submitted", "delivered");
		this.pair.awaitStates(this.pair.ben, "introduction", "sending", "submitted", "delivered");
		this.smsc.write(this.pair.anaPhone, "1");
		this.pair.awaitReplies(this.pair.ana, "yes");
		await().atMost(Pair.LONG).until(() -> alive("rapport.introductions.v1.dlt") == 1);

		this.pair.ring.raw("rapport.events.v1", this.pair.eventId, null);
		await().atMost(Pair.LONG).untilAsserted(() -> {
			assertThat(keys()).isEmpty();
			assertThat(alive("rapport.deliveries.v1")).isZero();
			assertThat(alive("rapport.replies.v1")).isZero();
			assertThat(alive("rapport.introductions.v1.dlt")).isZero();
		});
	}

	/** Who introduces hears later than this service that an event is forgotten. */
	@Test
	void nothingIsLeftOfAnIntroductionThatCameAfterItsEventWasForgotten() {
		this.pair.introduce("proposed", 1);
		var introductions = "notify:{" + this.pair.eventId + "}:introductions";
		await().atMost(Pair.LONG).until(() -> this.redis.hasKey(introductions));
		this.pair.ring.raw("rapport.introductions.v1", this.pair.eventId + "/" + this.pair.introductionId, null);
		await().atMost(Pair.LONG).untilAsserted(() -> assertThat(keys()).isEmpty());
	}

	/**
	 * An organizer who begins anew: some seconds are not enough to forget the old one.
	 */
	@Test
	void whoIsOfANewEventOfTheSameIdIsKept() {
		this.pair.register();
		var contacts = "notify:{" + this.pair.eventId + "}:contacts";
		await().atMost(Pair.LONG).until(() -> this.redis.opsForHash().size(contacts) == 2);
		this.pair.ring.erase(this.pair.eventId, this.pair.ana);
		this.pair.ring.erase(this.pair.eventId, this.pair.ben);
		this.pair.ring.raw("rapport.events.v1", this.pair.eventId, null);
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "submitted", "delivered");
		this.pair.awaitStates(this.pair.ben, "introduction", "sending", "submitted", "delivered");
		await().atMost(Pair.LONG)
			.until(() -> !this.redis.opsForHash().hasKey("notify:forgetting-until", this.pair.eventId));
		assertThat(this.redis.opsForHash().size(contacts)).isEqualTo(2);
	}

	@Test
	void controlAnEventThatIsNotForgottenIsKept() {
		this.pair.register();
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "sending", "submitted", "delivered");
		assertThat(keys()).isNotEmpty();
		assertThat(alive("rapport.deliveries.v1")).isPositive();
	}

	@Test
	void anErasedAttendeeIsGoneFromContactsAndHerNumberLeadsToNobody() {
		this.pair.register();
		var contacts = "notify:{" + this.pair.eventId + "}:contacts";
		await().atMost(Pair.LONG).until(() -> this.redis.opsForHash().hasKey(contacts, this.pair.ana));
		this.pair.ring.erase(this.pair.eventId, this.pair.ana);
		await().atMost(Pair.LONG).until(() -> !this.redis.opsForHash().hasKey(contacts, this.pair.ana));
		this.smsc.write(this.pair.anaPhone, "help");
		this.pair.introduce("proposed", 1);
		this.pair.awaitStates(this.pair.ana, "introduction", "withdrawn");
		assertThat(this.smsc.to(this.pair.anaPhone)).isEmpty();
	}

	private Set<String> keys() {
		return this.redis.keys("*" + this.pair.eventId + "*");
	}

	/** How many of the event's keys are alive on a topic. */
	private long alive(String topic) {
		return this.pair.ring.records(topic)
			.stream()
			.filter((it) -> it.key() != null && it.key().startsWith(this.pair.eventId))
			.collect(Collectors.toMap((it) -> it.key(), (it) -> it.value() != null, (_, b) -> b))
			.values()
			.stream()
			.filter((it) -> it)
			.count();
	}

}
