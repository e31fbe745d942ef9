package rapport.checkin.attendee.redis;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Identity;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.Standing;

/** An attendee as her JSON in Redis has her. */
record StoredAttendee(String ticket, String ticketType, Identity identity, Profile profile, Contact contact,
		Standing standing, long revision) {

	static StoredAttendee of(Attendee it) {
		return new StoredAttendee(it.ticket(), it.ticketType(), it.identity(), it.profile(), it.contact(),
				it.standing(), it.revision());
	}

	Attendee toAttendee(String id) {
		return new Attendee(new AttendeeId(id), this.ticket, this.ticketType, this.identity, this.profile, this.contact,
				this.standing, this.revision);
	}

}
