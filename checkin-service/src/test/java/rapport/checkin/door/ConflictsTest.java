package rapport.checkin.door;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Standing;
import rapport.checkin.door.CheckIn.Conflict;
import rapport.checkin.door.CheckIns.Claim;
import rapport.checkin.door.Conflicts.Settling;

import static org.assertj.core.api.Assertions.assertThat;

/** What kiosks showed offline beside what the record has. */
class ConflictsTest {

	private final DoorTestBed door = new DoorTestBed();

	private final Conflicts conflicts = new Conflicts(this.door.store, this.door.publishing,
			Clock.fixed(DoorTestBed.NOW, ZoneOffset.UTC));

	@Test
	void twoKiosksOfflineWithOneTicketAreOneAdmissionAndOneConflict() {
		assertThat(queued("a", "T-1", "admitted", 600).report().conflict()).isNull();
		var second = queued("b", "T-1", "admitted", 500);
		assertThat(second.outcome()).isEqualTo("already-in");
		assertThat(second.report().conflict()).isEqualTo(Conflict.OPEN);
		assertThat(this.conflicts.list(this.door.event.id(), true, 10)).containsExactly(second);
		assertThat(queued("b", "T-1", "admitted", 500)).as("sent again").isEqualTo(second);
		var settled = settle("b", true);
		assertThat(settled.outcome()).isEqualTo("already-in");
		assertThat(this.conflicts.open(this.door.event.id())).isZero();
		assertThat(settle("b", false)).as("the first decision stays").isEqualTo(settled);
	}

	@Test
	void aTicketCountsAsItStoodWhenItWasScanned() {
		stand("T-1", Admission.BLOCKED, 300);
		assertThat(queued("before", "T-1", "admitted", 600).outcome()).isEqualTo("admitted");
		stand("T-2", Admission.BLOCKED, 900);
		var refused = queued("after", "T-2", "admitted", 600);
		assertThat(refused.reason()).isEqualTo("blocked");
		assertThat(refused.report().conflict()).isEqualTo(Conflict.OPEN);
	}

	@Test
	void whoWasLetInIsInIfThatStands() {
		stand("T-1", Admission.BLOCKED, 900);
		queued("in", "T-1", "admitted", 600);
		var settled = settle("in", true);
		assertThat(settled.present()).isTrue();
		assertThat(settled.outcome()).isEqualTo("admitted");
		assertThat(this.door.store.present(this.door.event.id(), null)).isOne();
		assertThat(this.door.published).last().isEqualTo(settled);
	}

	@Test
	void whoWasSentAwayIsNotInIfThatStands() {
		queued("away", "T-1", "refused", 600);
		assertThat(this.door.store.present(this.door.event.id(), null)).isOne();
		assertThat(settle("away", true).present()).isFalse();
		assertThat(this.door.store.present(this.door.event.id(), null)).isZero();
	}

	@Test
	void whatIsVoidChangesNothing() {
		stand("T-1", Admission.BLOCKED, 900);
		queued("in", "T-1", "admitted", 600);
		assertThat(settle("in", false).present()).isFalse();
		assertThat(this.door.store.present(this.door.event.id(), null)).isZero();
		assertThat(this.conflicts.settle(this.door.event.id(), "never", true, "organizer"))
			.isEqualTo(new Settling.NoSuchConflict());
	}

	@Test
	void aScanAnsweredBeforeTheKioskWentOfflineMayConflictLater() {
		this.door.decided("one", "T-1", Scan.Type.ENTRY);
		var told = queued("one", "T-1", "refused", 0);
		assertThat(told.outcome()).isEqualTo("admitted");
		assertThat(told.report().conflict()).isEqualTo(Conflict.OPEN);
	}

	private CheckIn settle(String scanId, boolean letStand) {
		return ((Settling.Settled) this.conflicts.settle(this.door.event.id(), scanId, letStand, "organizer"))
			.checkIn();
	}

	private CheckIn queued(String scanId, String ticket, String shown, long ago) {
		var scan = new Scan(scanId, ticket, Scan.Type.ENTRY, before(ago), "door-9", null, true, shown, 1L);
		return ((Claim.Decided) this.door.checkIns.check(this.door.event, scan)).checkIn();
	}

	private void stand(String ticket, Admission admission, long ago) {
		var her = this.door.registered.values().stream().filter((it) -> it.ticket().equals(ticket)).findFirst();
		var it = her.orElseThrow();
		this.door.registered.put(it.id(),
				it.with(it.standing().followedBy(new Standing(admission, false, null), before(ago)), it.revision()));
	}

	private static Instant before(long seconds) {
		return DoorTestBed.NOW.minusSeconds(seconds);
	}

}
