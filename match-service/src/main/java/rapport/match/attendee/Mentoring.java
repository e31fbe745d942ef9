package rapport.match.attendee;

/** What someone wants of mentoring. */
public enum Mentoring {

	NONE, ASKS, OFFERS

}
