package rapport.checkin.attendee;

/** Whether a ticket opens the door. */
public enum Admission {

	VALID,

	/** The organizer wants a word with the holder first. */
	BLOCKED,

	/** The organizer took the ticket back. */
	REVOKED,

	/** The order was cancelled. */
	CANCELLED

}
