package rapport.checkin.attendee;

/** How many introductions an attendee wants at most: 1, 2 or 4 an hour. */
public enum Pace {

	GENTLE, STEADY, EAGER

}
