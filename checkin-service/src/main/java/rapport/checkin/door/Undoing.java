package rapport.checkin.door;

import java.time.Clock;

import rapport.checkin.event.EventId;

/** Puts attendees back to where they were before a scan. */
public final class Undoing {

	private static final int TRIES = 20;

	private final DoorStore store;

	private final ScanPublishing publishing;

	private final Clock clock;

	public Undoing(DoorStore store, ScanPublishing publishing, Clock clock) {
		this.store = store;
		this.publishing = publishing;
		this.clock = clock;
	}

	/**
	 * Undoes a scan if it is the last change of its attendee; idempotent.
	 * @param by who undoes it
	 * @throws DoorStore.BusyException if others kept changing the same attendee
	 */
	public Undo undo(EventId event, String scanId, String by, String reason) {
		for (int i = 0; i < TRIES; i++) {
			var found = this.store.find(event, scanId).orElse(null);
			if (found == null) {
				return new Undo.NoSuchScan();
			}
			if (found.undone() != null) {
				return new Undo.Undone(found, true, this.publishing.publishAgain(found));
			}
			var stay = this.store.look(event, scanId, found.attendee(), null).stay();
			if (!scanId.equals(stay.lastScan())) {
				return new Undo.NotUndoable(stay.inside());
			}
			var committed = this.store.commit(commit(found, stay, by, reason));
			if (committed.isPresent()) {
				return new Undo.Undone(committed.get(), false, this.publishing.publish(committed.get()));
			}
		}
		throw new DoorStore.BusyException();
	}

	private DoorStore.Commit commit(CheckIn found, Stay before, String by, String reason) {
		var now = this.clock.instant();
		var after = switch (found.type()) {
			case ENTRY -> before.withoutEntry(found.first());
			case EXIT -> before.withoutExit();
		};
		return new DoorStore.Commit(found.undone(new CheckIn.Undone(now, by, reason), after), before, after,
				DoorStore.Commit.ANY_REVISION, now);
	}

	/** What an undo came to. */
	public sealed interface Undo {

		/** The scan is undone, by this call or by an earlier one. */
		record Undone(CheckIn checkIn, boolean again, CheckInPublisher.Recording recording) implements Undo {
		}

		/**
		 * It changed nothing, or is not the last change of its attendee; nothing is
		 * undone.
		 */
		record NotUndoable(boolean present) implements Undo {
		}

		/** There is no such scan. */
		record NoSuchScan() implements Undo {
		}

	}

}
