package rapport.match.attendee;

/** How far along someone is in her field, the least first. */
public enum Experience {

	JUNIOR, MID, SENIOR

}
