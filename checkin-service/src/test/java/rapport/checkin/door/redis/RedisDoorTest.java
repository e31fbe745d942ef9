package rapport.checkin.door.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.Attendance;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.DoorStore;
import rapport.checkin.door.DoorStoreContract;
import rapport.checkin.door.Outbox;
import rapport.checkin.door.Stay;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.plumbing.Slots;
import rapport.checkin.support.RunningService;
import rapport.starter.redis.WorkingCopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The contract, on a real Redis. */
@RunningService
class RedisDoorTest extends DoorStoreContract {

	@Autowired
	private DoorStore store;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Attendance attendance;

	@Autowired
	private StringRedisTemplate redis;

	@Autowired
	private WorkingCopy copy;

	@BeforeEach
	void markTheEventWhole() {
		await().atMost(Duration.ofSeconds(60)).until(this.copy::isWhole);
		this.redis.opsForValue().set(Keys.of(this.event.value(), Slots.MARK), Slots.WHOLE);
	}

	/** R2: it was acknowledged, so it is admitted once. */
	@Test
	void whatWasRecordedWhileAllWasMadeAnewIsStoredAgain() {
		this.redis.opsForValue().set(Keys.of(this.event.value(), "event"), "{}");
		var admitted = this.store.commit(entry("one", Stay.NONE)).orElseThrow();
		this.redis.delete(DoorKeys.of(this.event, "scans", "stays", "present", "outbox", "sequence"));
		this.outbox.published(admitted);
		await().atMost(Duration.ofSeconds(60))
			.until(() -> this.store.find(this.event, "one").filter(admitted::equals).isPresent());
		assertThat(this.store.look(this.event, "two", this.ana, null).stay().inside()).isTrue();
	}

	@Test
	void controlWhatWasRecordedOfAnEventThatIsForgottenIsNotStoredAgain() {
		var admitted = this.store.commit(entry("one", Stay.NONE)).orElseThrow();
		this.redis.delete(DoorKeys.of(this.event, "scans", "stays", "present", "outbox", "sequence"));
		this.outbox.published(admitted);
		var next = this.store.commit(entry("two", Stay.NONE)).orElseThrow();
		this.outbox.published(next);
		awaitWaiting(List.of());
		assertThat(this.store.find(this.event, "one")).isEmpty();
	}

	@Override
	protected DoorStore store() {
		return this.store;
	}

	@Override
	protected Outbox outbox() {
		return this.outbox;
	}

	@Override
	protected Attendance attendance() {
		return this.attendance;
	}

	@Override
	protected void revise(AttendeeId attendee, long revision) {
		this.redis.opsForHash()
			.put(Keys.of(this.event.value(), "revisions"), attendee.value(), Long.toString(revision));
	}

	@Override
	protected void awaitWaiting(List<CheckIn> expected) {
		await().atMost(Duration.ofSeconds(60))
			.until(() -> this.outbox.waiting(this.event, NOW.plusSeconds(60), 10).equals(expected));
	}

	@Test
	void whatIsRehearsedLeavesNothing() {
		var nowhere = new EventId("nowhere");
		((RedisDoorStore) this.store).rehearse(nowhere, Instant.now());
		assertThat(this.redis.keys("*" + nowhere.value() + "*")).isEmpty();
		assertThat(this.copy.isWhole()).isTrue();
	}

}
