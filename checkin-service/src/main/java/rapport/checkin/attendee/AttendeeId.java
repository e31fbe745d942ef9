package rapport.checkin.attendee;

/** The id of an attendee at one event. It tells nobody her ticket. */
public record AttendeeId(String value) {

	/** Returns whether a text has the form of an id. */
	public static boolean isOne(String text) {
		return text.matches("[0-9a-f]{32}");
	}

}
