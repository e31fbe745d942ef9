package rapport.checkin.web;

import rapport.checkin.attendee.Attendee;

/** What a kiosk or a console may see of an attendee: never her number. */
record Card(String attendeeId, String ticket, String name, String company, String role) {

	static Card of(Attendee it) {
		return new Card(it.id().value(), it.ticket(), it.name(), it.company(), it.role());
	}

}
