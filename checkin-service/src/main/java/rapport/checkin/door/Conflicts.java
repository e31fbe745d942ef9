package rapport.checkin.door;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.CheckIn.Conflict;
import rapport.checkin.event.EventId;

/** Where a kiosk, while it was offline, showed something else than was decided then. */
public final class Conflicts {

	private static final int TRIES = 20;

	private final DoorStore store;

	private final ScanPublishing publishing;

	private final Clock clock;

	/** What became of an attempt to settle one. */
	public sealed interface Settling {

		/** It is settled, by this call or by an earlier one. */
		record Settled(CheckIn checkIn, boolean again, CheckInPublisher.Recording recording) implements Settling {
		}

		/** There is none of that id. */
		record NoSuchConflict() implements Settling {
		}

	}

	public Conflicts(DoorStore store, ScanPublishing publishing, Clock clock) {
		this.store = store;
		this.publishing = publishing;
		this.clock = clock;
	}

	/** Returns the newest conflicts, open ones or settled ones. */
	public List<CheckIn> list(EventId event, boolean open, int limit) {
		return this.store.conflicts(event, open, limit);
	}

	/** Returns how many are open. */
	public long open(EventId event) {
		return this.store.openConflicts(event);
	}

	/**
	 * Settles a conflict; the first decision stays. If what the kiosk showed stands, the
	 * record follows where nothing newer is known.
	 * @throws DoorStore.BusyException if others kept changing the same attendee
	 */
	public Settling settle(EventId event, String scanId, boolean letStand, String by) {
		for (int i = 0; i < TRIES; i++) {
			var found = this.store.find(event, scanId).orElse(null);
			var conflict = (found != null) ? found.report().conflict() : null;
			if (found == null || conflict == null) {
				return new Settling.NoSuchConflict();
			}
			if (conflict.state() != Conflict.State.OPEN) {
				return new Settling.Settled(found, true, this.publishing.publishAgain(found));
			}
			var stay = this.store.look(event, scanId, found.attendee(), null).stay();
			var committed = this.store.commit(commit(found, stay, letStand, by));
			if (committed.isPresent()) {
				return new Settling.Settled(committed.get(), false, this.publishing.publish(committed.get()));
			}
		}
		throw new DoorStore.BusyException();
	}

	private DoorStore.Commit commit(CheckIn found, Stay before, boolean letStand, String by) {
		var now = this.clock.instant();
		var settled = found.withConflict(found.report().shown(),
				new Conflict(letStand ? Conflict.State.LET_STAND : Conflict.State.UNDONE, now, by));
		var after = (letStand && !found.erased() && found.undone() == null) ? followed(found, before) : null;
		if (after == null) {
			return new DoorStore.Commit(settled, before, null, DoorStore.Commit.ANY_REVISION, now);
		}
		var changed = after.inside() ? settled.admitted(after, !before.ever())
				: settled.undone(new CheckIn.Undone(now, by, "conflict"), after);
		return new DoorStore.Commit(changed, before, after, DoorStore.Commit.ANY_REVISION, now);
	}

	/**
	 * Where she stands if what the kiosk showed is right; none where that is so or
	 * unknown.
	 */
	private static @Nullable Stay followed(CheckIn found, Stay before) {
		if (found.type() != Scan.Type.ENTRY || Verdict.Reason.UNKNOWN_TICKET.word().equals(found.reason())) {
			return null;
		}
		boolean shownIn = Verdict.Admitted.OUTCOME.equals(found.report().shown())
				|| Verdict.AlreadyIn.OUTCOME.equals(found.report().shown());
		if (shownIn && !found.changed() && !before.inside() && !newer(before, found)) {
			return before.entered(found.scannedAt(), found.kiosk(), found.scanId());
		}
		boolean mine = Objects.equals(before.lastScan(), found.scanId());
		return (!shownIn && found.changed() && mine) ? before.withoutEntry(found.first()) : null;
	}

	private static boolean newer(Stay stay, CheckIn found) {
		var since = stay.since();
		return since != null && since.isAfter(found.scannedAt());
	}

}
