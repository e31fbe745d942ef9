package rapport.checkin.registration;

import java.time.Clock;

import rapport.checkin.attendee.AttendeeErasure;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;

/** Takes imports back. */
public final class ImportUndo {

	private static final int BATCH = 500;

	private final ImportLog log;

	private final StepUndo stepUndo;

	private final EventLease lease;

	private final Clock clock;

	/** What became of it. */
	public sealed interface Undone {

		/**
		 * It is taken back.
		 *
		 * @param removed who was new
		 * @param restored who was changed
		 * @param kept who came in, or changed, meanwhile
		 */
		record Done(int removed, int restored, int kept) implements Undone {
		}

		/** There is no such import. */
		record Unknown() implements Undone {
		}

		/** It was made too long ago. */
		record TooLate() implements Undone {
		}

	}

	public ImportUndo(ImportLog log, Attendees attendees, AttendeePublisher publisher, AttendeeErasure erasure,
			Presence presence, EventLease lease, Clock clock) {
		this.log = log;
		this.stepUndo = new StepUndo(attendees, publisher, erasure, presence, clock);
		this.lease = lease;
		this.clock = clock;
	}

	/**
	 * Takes an import back; what stopped half-way is completed when it is asked for
	 * again.
	 */
	public Undone undo(EventId event, String importId) {
		var found = this.log.find(event, importId).map((it) -> it.at(this.clock.instant()));
		if (found.isEmpty()) {
			return new Undone.Unknown();
		}
		if (found.get().undone()) {
			return new Undone.Done(0, 0, 0);
		}
		if (found.get().undoUntil() == null) {
			return new Undone.TooLate();
		}
		var sum = new Undone.Done(0, 0, 0);
		for (long from = 0;; from += BATCH) {
			var steps = this.log.steps(event, importId, from, BATCH);
			if (steps.isEmpty()) {
				break;
			}
			var done = this.lease.alone(event, () -> this.stepUndo.back(event, steps));
			sum = new Undone.Done(sum.removed() + done.removed(), sum.restored() + done.restored(),
					sum.kept() + done.kept());
		}
		this.log.put(event, found.get().taken());
		return sum;
	}

}
