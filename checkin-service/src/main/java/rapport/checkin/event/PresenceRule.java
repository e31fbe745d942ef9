package rapport.checkin.event;

/** How long whoever came in is taken to be there. */
public enum PresenceRule {

	/** Until she leaves, or the doors close for the day. */
	DAY,

	/** Until she leaves. */
	UNTIL_EXIT

}
