package rapport.match.worth;

/**
 * A way to reach candidates: those who have a term in a family, and what the term then
 * adds at most to either's gain.
 *
 * @param term its number
 * @param rarity of the term, in parts of {@link Rarity#ONE}
 */
public record Reach(int term, Use use, int rarity) {

	/** What the term is to the two. */
	public enum Use {

		/** The candidate helps her with it. */
		HELPED(Family.ASKS, Family.OFFERS),

		/** Both like it. */
		SHARED(Family.INTERESTS, Family.INTERESTS),

		/** The candidate can teach her. */
		LEARNED(Family.LEARNS, Family.OFFERS),

		/** She helps the candidate with it. */
		HELPS(Family.OFFERS, Family.ASKS),

		/** She can teach the candidate. */
		TEACHES(Family.OFFERS, Family.LEARNS);

		final Family hers;

		final Family theirs;

		Use(Family hers, Family theirs) {
			this.hers = hers;
			this.theirs = theirs;
		}

		/** How much it weighs in a gain. */
		double weight(Weights weights) {
			return switch (this) {
				case HELPED, HELPS -> weights.helped();
				case SHARED -> weights.shared();
				case LEARNED, TEACHES -> weights.learn();
			};
		}

		/** Whether she gains by it. */
		public boolean isForHer() {
			return this.hers != Family.OFFERS;
		}

		/** Whether the candidate does. */
		public boolean isForThem() {
			return this.theirs != Family.OFFERS;
		}

	}

	/** What stands in the rows of those whom it is followed to. */
	public int code() {
		return this.use.theirs.code(this.term);
	}

}
