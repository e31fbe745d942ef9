package rapport.checkin.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeErasure;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Handover;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;
import rapport.checkin.registration.ImportLog.Step;
import rapport.starter.lifecycle.HybridClock;

/** Takes imports back. */
public final class ImportUndo {

	private static final int BATCH = 500;

	private final ImportLog log;

	private final Attendees attendees;

	private final AttendeePublisher publisher;

	private final AttendeeErasure erasure;

	private final Presence presence;

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
		this.attendees = attendees;
		this.publisher = publisher;
		this.erasure = erasure;
		this.presence = presence;
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
			var done = this.lease.alone(event, () -> back(event, steps));
			sum = new Undone.Done(sum.removed() + done.removed(), sum.restored() + done.restored(),
					sum.kept() + done.kept());
		}
		this.log.put(event, found.get().taken());
		return sum;
	}

	private Undone.Done back(EventId event, List<Step> steps) {
		var ids = steps.stream().map(Step::id).toList();
		var current = this.attendees.find(event, ids);
		var present = this.presence.present(event, ids);
		var removed = new ArrayList<AttendeeId>();
		var restored = new ArrayList<Attendee>();
		for (var step : steps) {
			var now = current.get(step.id());
			if (now == null || now.revision() != step.revision()) {
				continue;
			}
			var before = step.before();
			if (before != null) {
				restored.add(before.with(before.standing(), HybridClock.next(now.revision(), this.clock.instant())));
			}
			else if (!present.containsKey(step.id())) {
				removed.add(step.id());
			}
		}
		if (!restored.isEmpty()) {
			var handedBack = restored.stream()
				.filter((it) -> Handover.between(Objects.requireNonNull(current.get(it.id())), it))
				.map(Attendee::id)
				.toList();
			if (!handedBack.isEmpty()) {
				this.erasure.erase(event, handedBack);
			}
			this.publisher.publish(event, restored);
			this.attendees.put(event, restored);
		}
		if (!removed.isEmpty()) {
			this.erasure.erase(event, removed);
			this.attendees.remove(event, removed);
		}
		return new Undone.Done(removed.size(), restored.size(), steps.size() - removed.size() - restored.size());
	}

}
