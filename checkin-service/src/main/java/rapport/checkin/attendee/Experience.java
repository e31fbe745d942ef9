package rapport.checkin.attendee;

/** How far an attendee is in what she does, in her own words. */
public enum Experience {

	JUNIOR, MID, SENIOR

}
