package rapport.checkin.door;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

import static org.assertj.core.api.Assertions.assertThat;

/** What the door's store, outbox and attendance promise, whatever they are made of. */
public abstract class DoorStoreContract {

	protected static final Instant NOW = Instant.parse("2026-11-24T09:00:00.120Z");

	protected final EventId event = new EventId("door-" + UUID.randomUUID());

	protected final AttendeeId ana = new AttendeeId("a".repeat(32));

	protected abstract DoorStore store();

	protected abstract Outbox outbox();

	protected abstract Attendance attendance();

	/** Makes the attendee known by a revision. */
	protected abstract void revise(AttendeeId attendee, long revision);

	@Test
	void whatIsCommittedIsFoundAsItWas() {
		var stored = committed(entry("one", Stay.NONE));
		var known = store().look(this.event, "one", this.ana, null);
		assertThat(known.decided()).isEqualTo(stored);
		assertThat(known.stay()).isEqualTo(in("one").numbered(stored.sequence()));
		assertThat(store().find(this.event, "one")).contains(stored);
		assertThat(store().find(this.event, "never")).isEmpty();
	}

	@Test
	void whatWasDecidedByAnOlderStayIsNotCommitted() {
		committed(entry("one", Stay.NONE));
		assertThat(store().commit(entry("two", Stay.NONE))).isEmpty();
		assertThat(store().find(this.event, "two")).isEmpty();
		assertThat(outbox().waiting(this.event, NOW.plusSeconds(60), 10)).hasSize(1);
	}

	@Test
	void whatWasDecidedByAnOlderRevisionIsNotCommitted() {
		revise(this.ana, 17);
		assertThat(store().commit(entry("one", Stay.NONE))).as("decided when she was unknown").isEmpty();
		var entry = entry("one", Stay.NONE);
		assertThat(store().commit(new DoorStore.Commit(entry.checkIn(), entry.before(), entry.after(), 17, NOW)))
			.isPresent();
	}

	@Test
	void theSameScanIsCommittedOnce() {
		committed(refused("one"));
		assertThat(store().commit(refused("one"))).isEmpty();
	}

	@Test
	void sequencesGrowAndFollowTheTime() {
		long first = committed(refused("one")).sequence();
		long second = committed(refused("two")).sequence();
		assertThat(first).isEqualTo(NOW.toEpochMilli() * 100);
		assertThat(second).isEqualTo(first + 1);
	}

	@Test
	void whatWaitsIsToldInOrderUntilItIsPublished() {
		var one = committed(refused("one"));
		var two = committed(refused("two"));
		assertThat(outbox().events()).contains(this.event);
		assertThat(outbox().waiting(this.event, NOW.minusSeconds(1), 10)).as("too young").isEmpty();
		assertThat(outbox().waiting(this.event, NOW.plusSeconds(1), 10)).containsExactly(one, two);
		outbox().published(one);
		awaitWaiting(List.of(two));
		assertThat(outbox().waits(one)).isFalse();
		assertThat(outbox().waits(two)).isTrue();
	}

	@Test
	void aNewerVersionIsToldAgainAfterAnOlderOne() {
		var entered = committed(entry("one", Stay.NONE));
		var stay = store().look(this.event, "one", this.ana, null).stay();
		var undone = committed(
				new DoorStore.Commit(entered.undone(new CheckIn.Undone(NOW, "organizer", "wrong"), Stay.NONE), stay,
						stay.withoutEntry(true), DoorStore.Commit.ANY_REVISION, NOW));
		outbox().published(undone);
		awaitWaiting(List.of());
		outbox().published(entered);
		awaitWaiting(List.of(undone));
	}

	@Test
	void whoIsInCountsUntilTheLastEnd() {
		committed(entry("one", Stay.NONE));
		assertThat(attendance().present(this.event, null)).isOne();
		assertThat(attendance().present(this.event, NOW.minusSeconds(1))).isOne();
		assertThat(attendance().present(this.event, NOW.plusSeconds(1))).isZero();
		assertThat(attendance().present(this.event, List.of(this.ana, new AttendeeId("b".repeat(32))), null))
			.containsOnlyKeys(this.ana)
			.extractingByKey(this.ana)
			.satisfies((here) -> assertThat(here.door()).isNotEmpty());
		assertThat(attendance().ever(this.event)).isOne();
	}

	@Test
	void anUndoneFirstEntryWasNever() {
		var entered = committed(entry("one", Stay.NONE));
		var stay = store().look(this.event, "one", this.ana, null).stay();
		committed(new DoorStore.Commit(entered.undone(new CheckIn.Undone(NOW, "organizer", "wrong"), Stay.NONE), stay,
				stay.withoutEntry(true), DoorStore.Commit.ANY_REVISION, NOW));
		assertThat(attendance().present(this.event, null)).isZero();
		assertThat(attendance().ever(this.event)).isZero();
	}

	@Test
	void herScansAreFoundAndWhatIsForgottenIsGone() {
		var one = committed(entry("one", Stay.NONE));
		assertThat(store().of(this.event, this.ana)).containsExactly(one);
		store().remove(this.event, this.ana);
		assertThat(store().look(this.event, "one", this.ana, null).stay()).isEqualTo(Stay.NONE);
		store().forget(this.event);
		assertThat(store().of(this.event, this.ana)).isEmpty();
	}

	@Test
	void whoeverComesLastWhereOneFitsInIsNotCommitted() {
		var room = new DoorStore.Room(null);
		assertThat(store().look(this.event, "one", this.ana, room).present()).isZero();
		var entry = entry("one", Stay.NONE);
		committed(new DoorStore.Commit(entry.checkIn(), entry.before(), entry.after(), 0, NOW,
				new DoorStore.Limit(1, null)));
		assertThat(store().look(this.event, "two", this.ana, room).present()).isOne();
		var ben = new AttendeeId("b".repeat(32));
		var other = new CheckIn(this.event, "two", ben, Scan.Type.ENTRY, "admitted", null, true, true, NOW, true, 0,
				NOW, NOW, "door-1", "{}", null, false, CheckIn.KioskReport.NOTHING);
		assertThat(
				store().commit(new DoorStore.Commit(other, Stay.NONE, in("two"), 0, NOW, new DoorStore.Limit(1, null))))
			.isEmpty();
		assertThat(
				store().commit(new DoorStore.Commit(other, Stay.NONE, in("two"), 0, NOW, new DoorStore.Limit(2, null))))
			.isPresent();
	}

	@Test
	void conflictsAreListedUntilTheyAreSettled() {
		var refused = refused("one");
		var open = committed(new DoorStore.Commit(refused.checkIn().withConflict("admitted", CheckIn.Conflict.OPEN),
				Stay.NONE, null, 0, NOW));
		assertThat(store().conflicts(this.event, true, 10)).containsExactly(open);
		assertThat(store().openConflicts(this.event)).isOne();
		var settled = committed(new DoorStore.Commit(
				open.withConflict("admitted", new CheckIn.Conflict(CheckIn.Conflict.State.UNDONE, NOW, "organizer")),
				Stay.NONE, null, DoorStore.Commit.ANY_REVISION, NOW));
		assertThat(store().conflicts(this.event, true, 10)).isEmpty();
		assertThat(store().conflicts(this.event, false, 10)).containsExactly(settled);
	}

	/** Where taking off takes a moment, this waits for it. */
	protected void awaitWaiting(List<CheckIn> expected) {
		assertThat(outbox().waiting(this.event, NOW.plusSeconds(60), 10)).isEqualTo(expected);
	}

	private CheckIn committed(DoorStore.Commit commit) {
		return store().commit(commit).orElseThrow();
	}

	private Stay in(String scanId) {
		return new Stay(true, NOW, "door-1", true, scanId, 0);
	}

	protected final DoorStore.Commit entry(String scanId, Stay before) {
		return commit(scanId, "admitted", before, in(scanId));
	}

	private DoorStore.Commit refused(String scanId) {
		return commit(scanId, "refused", Stay.NONE, null);
	}

	private DoorStore.Commit commit(String scanId, String outcome, Stay before, @Nullable Stay after) {
		var since = (after != null) ? Objects.requireNonNull(after.since()) : null;
		return new DoorStore.Commit(new CheckIn(this.event, scanId, this.ana, Scan.Type.ENTRY, outcome, null,
				after != null, after != null, since, after != null, 0, NOW, NOW, "door-1", "{\"sequence\":0}", null,
				false, CheckIn.KioskReport.NOTHING), before, after, 0, NOW);
	}

}
