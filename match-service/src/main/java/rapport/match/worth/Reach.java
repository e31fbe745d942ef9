package rapport.match.worth;

/**
 * A way to reach candidates: those who have a term in a family, and what the term then
 * adds at most to either's gain.
 *
 * @param term its number
 * @param rarity what it counts, in parts of {@link Rarity#ONE}: the rarity of the term,
 * or less where it is common ground
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
		TEACHES(Family.OFFERS, Family.LEARNS),

		/** Both named it. */
		GROUND(Family.NAMED, Family.NAMED),

		/** The candidate named it, and she named something close to it. */
		CLOSE(Family.NAMED, Family.NAMED);

		/** What one can teach another who did not ask gives so much less joy. */
		static final int TEACHING_SHARE = 4;

		final Family hers;

		final Family theirs;

		Use(Family hers, Family theirs) {
			this.hers = hers;
			this.theirs = theirs;
		}

		/** How much it weighs in what she gains. */
		double forHer(Weights weights) {
			return switch (this) {
				case HELPED -> weights.helped();
				case SHARED, GROUND, CLOSE -> weights.shared();
				case LEARNED, HELPS -> weights.learn();
				case TEACHES -> weights.learn() / TEACHING_SHARE;
			};
		}

		/** How much it weighs in what the candidate gains. */
		double forThem(Weights weights) {
			return mirrored().forHer(weights);
		}

		/** The same, seen by the candidate. */
		Use mirrored() {
			return switch (this) {
				case HELPED -> HELPS;
				case HELPS -> HELPED;
				case LEARNED -> TEACHES;
				case TEACHES -> LEARNED;
				case SHARED, GROUND, CLOSE -> this;
			};
		}

	}

	/** What stands in the rows of those whom it is followed to. */
	public int code() {
		return this.use.theirs.code(this.term);
	}

}
