package rapport.match.worth;

/**
 * A way to reach candidates: those who have a term in a family, and what the term then
 * adds at most to either's gain.
 *
 * @param term its number
 * @param family of the candidate's terms
 * @param rarity of the term, in parts of {@link Rarity#ONE}
 */
public record Reach(int term, Family family, Use use, int rarity) {

	/** What the term is to the two. */
	public enum Use {

		/** The candidate helps her with it. */
		HELPED,

		/** Both like it. */
		SHARED,

		/** The candidate can teach her. */
		LEARNED,

		/** She helps the candidate with it. */
		HELPS,

		/** She can teach the candidate. */
		TEACHES

	}

}
