package rapport.checkin.door;

import java.time.Clock;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** Takes the words about one attendee, or all of an event, out of the decided scans. */
public final class ScanErasure {

	private final DoorStore store;

	private final ScanPublishing publishing;

	private final AnswerText text;

	private final Clock clock;

	public ScanErasure(DoorStore store, ScanPublishing publishing, AnswerText text, Clock clock) {
		this.store = store;
		this.publishing = publishing;
		this.text = text;
		this.clock = clock;
	}

	/**
	 * Publishes her scans anew without words about her, and forgets where she stands.
	 * Once she is gone, so that no scan names her again.
	 */
	public void erase(EventId event, AttendeeId attendee) {
		for (var scan : this.store.of(event, attendee)) {
			if (!scan.erased()) {
				erase(scan);
			}
		}
		this.store.remove(event, attendee);
	}

	private void erase(CheckIn scan) {
		var known = this.store.look(scan.event(), scan.scanId(), scan.attendee(), null);
		var commit = new DoorStore.Commit(scan.erased(this.text.withoutHolder(scan.answer())), known.stay(), null,
				DoorStore.Commit.ANY_REVISION, this.clock.instant());
		var committed = this.store.commit(commit).orElseThrow(DoorStore.BusyException::new);
		this.publishing.publish(committed).await();
	}

	/** Forgets all scans of an event. */
	public void forget(EventId event) {
		this.store.forget(event);
	}

}
