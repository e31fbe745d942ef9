package rapport.checkin.attendee;

/** What an attendee wants of mentoring. */
public enum Mentoring {

	/** She would like a mentor. */
	ASKS,

	/** She would be one. */
	OFFERS

}
