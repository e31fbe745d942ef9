package rapport.match.worth;

/** The lists in which an attendee's terms stand. */
public enum Family {

	OFFERS, INTERESTS, ASKS,

	/** The interests she neither offers nor asks help with. */
	LEARNS

}
