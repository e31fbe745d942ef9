package rapport.match.worth;

/** The lists in which an attendee's terms stand. */
public enum Family {

	OFFERS(0), ASKS(1),

	/** The interests she neither offers nor asks help with. */
	LEARNS(2),

	/** All interests; in a row those of the family above do not stand once more. */
	INTERESTS(3);

	/** How many bits of a code tell the family. */
	private static final int BITS = 2;

	private final int number;

	Family(int number) {
		this.number = number;
	}

	/** What stands for a term in this family. */
	int code(int term) {
		return (term << BITS) | this.number;
	}

	/** The term of a code. */
	static int term(int code) {
		return code >>> BITS;
	}

}
