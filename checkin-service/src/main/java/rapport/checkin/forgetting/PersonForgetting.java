package rapport.checkin.forgetting;

import java.util.List;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.badge.BadgeForgetting;
import rapport.checkin.desk.Desk;
import rapport.checkin.door.ScanErasure;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;
import rapport.checkin.registration.ImportLog;

/** Forgets one person: all that names or describes her goes, figures stay. */
public final class PersonForgetting {

	private final RecordErasure erasure;

	private final Attendees attendees;

	private final ScanErasure scans;

	private final Desk desk;

	private final BadgeForgetting badges;

	private final ImportLog imports;

	private final EventLease lease;

	public PersonForgetting(RecordErasure erasure, Attendees attendees, ScanErasure scans, Desk desk,
			BadgeForgetting badges, ImportLog imports, EventLease lease) {
		this.erasure = erasure;
		this.attendees = attendees;
		this.scans = scans;
		this.desk = desk;
		this.badges = badges;
		this.imports = imports;
		this.lease = lease;
	}

	/**
	 * Forgets an attendee, whether she is known still or not: what stopped half-way is
	 * completed when it is asked for again. First she herself goes, so that no scan names
	 * her anew.
	 */
	public void forget(EventId event, AttendeeId attendee) {
		this.lease.alone(event, () -> {
			this.erasure.erase(event, attendee);
			this.attendees.remove(event, List.of(attendee));
			this.imports.erased(event, attendee);
			return true;
		});
		this.scans.erase(event, attendee);
		this.desk.forget(event, attendee);
		this.badges.forget(event, attendee);
		this.erasure.eraseWords(event, attendee);
	}

}
