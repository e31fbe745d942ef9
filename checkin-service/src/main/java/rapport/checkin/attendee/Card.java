package rapport.checkin.attendee;

/** What a kiosk or a console may see of an attendee: never her number. */
public record Card(String attendeeId, String ticket, String name, String company, String role) {

	public static Card of(Attendee it) {
		return new Card(it.id().value(), it.ticket(), it.name(), it.company(), it.role());
	}

}
