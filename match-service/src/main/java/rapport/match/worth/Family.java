package rapport.match.worth;

/** The lists in which an attendee's terms stand. */
enum Family {

	OFFERS(0), ASKS(1),

	/** The interests she neither offers nor asks help with. */
	LEARNS(2),

	/** All interests; in a row those of the family above do not stand once more. */
	INTERESTS(3),

	/** All that stands in any other list, each once. */
	NAMED(4);

	/** How many bits of a code tell the family. */
	private static final int BITS = 3;

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

	/** How many codes there are of so many terms. */
	static int codes(int terms) {
		return terms << BITS;
	}

}
