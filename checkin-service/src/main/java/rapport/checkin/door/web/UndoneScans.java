package rapport.checkin.door.web;

import org.springframework.stereotype.Component;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.door.Undoing;
import rapport.checkin.door.Undoing.Undo;
import rapport.checkin.event.EventId;

/** Undoes scans, and keeps who did so and why. */
@Component
class UndoneScans {

	private final Undoing undoing;

	private final Audit audit;

	UndoneScans(Undoing undoing, Audit audit) {
		this.undoing = undoing;
		this.audit = audit;
	}

	/**
	 * Undoes a scan; returns once that and the reason are recorded. The same again
	 * completes what was interrupted.
	 */
	Undo undo(EventId event, String scanId, String by, String reason) {
		var undo = this.undoing.undo(event, scanId, by, reason);
		if (undo instanceof Undo.Undone(var scan, var _, var recording)) {
			var undone = scan.undone();
			if (undone != null) {
				this.audit.record(new AuditEntry(event, "undo-" + scanId, undone.at(), undone.by(), "undo",
						scan.attendee(), scanId, null, undone.reason()));
			}
			recording.await();
		}
		return undo;
	}

}
