package rapport.match.worth;

import rapport.match.term.Term;

/**
 * Something that two may talk about, though it is neither an interest of both nor help
 * for one.
 *
 * @param topic as the first of the two wrote it
 * @param other as the second wrote it; of another topic if they are only close
 */
public record Ground(Kind kind, Term topic, Term other) {

	/** A term that both named counts so much of its rarity, for either. */
	private static final int NAMED_SHARE = 4;

	/** Two terms that are close count so much of the lesser rarity, for either. */
	private static final int CLOSE_SHARE = 16;

	/**
	 * What a term that both named counts at least, however many have it and whatever
	 * answers taught: as much as an event asks for by default, so that nobody is left out
	 * who named anything that somebody else did.
	 */
	private static final int LEAST = (int) (0.0525 * Rarity.ONE);

	/** What it is to the two, what says most first. */
	public enum Kind {

		/** Both offer help with it. */
		KNOW,

		/** Both ask for help with it. */
		SEEK,

		/** Both named it otherwise. */
		TALK,

		/** They named two things that have to do with each other. */
		CLOSE

	}

	/** Returns what a term of this rarity that both named counts for either. */
	static int named(int rarity) {
		return Math.max(LEAST, rarity / NAMED_SHARE);
	}

	/** Returns what two terms of these rarities that are close count for either. */
	static int close(int rarity, int other) {
		return Math.min(rarity, other) / CLOSE_SHARE;
	}

	/** Returns the same, seen from the other side. */
	Ground reversed() {
		return new Ground(this.kind, this.other, this.topic);
	}

}
