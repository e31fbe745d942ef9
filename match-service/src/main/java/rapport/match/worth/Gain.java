package rapport.match.worth;

/**
 * What one gains from another, from 0 to 1: a weighted sum of three parts, each
 * saturated, then mentoring and bridging. Generosity is a gain: what one can give counts
 * as what there is to learn does.
 */
final class Gain {

	/** A part with this much rarity in it is halfway to 1. */
	static final double HALF = 0.75;

	private Gain() {
	}

	/**
	 * The gain.
	 * @param helped the rarities of what is asked and offered, summed up, in parts of
	 * {@link Rarity#ONE}, as the next two
	 * @param shared of interests both have, and of other common ground
	 * @param learn of what else there is to learn, and of what she can give
	 * @param mentored whether one of the two is a mentor to the other
	 * @param distance how much the two are of different groups, from 0 to 1
	 */
	static double of(Weights weights, long helped, long shared, long learn, boolean mentored, double distance) {
		double gain = (weights.helped() * saturated(helped)) + (weights.shared() * saturated(shared))
				+ (weights.learn() * saturated(learn));
		if (mentored) {
			gain += weights.mentoring() * (1 - gain);
		}
		return gain * (1 - (weights.bridging() * (1 - distance)));
	}

	/**
	 * More rare terms give more, each less than the one before: x / (x + h), as BM25 does
	 * (Robertson, 1994).
	 */
	static double saturated(long sum) {
		return sum / (sum + (HALF * Rarity.ONE));
	}

	/**
	 * The harmonic mean of both gains, which is near the lesser; 0 if that is less than
	 * the balance asks for.
	 */
	static double worth(double one, double other, Weights weights) {
		double lesser = Math.min(one, other);
		if (lesser <= 0 || lesser < weights.balance() * Math.max(one, other)) {
			return 0;
		}
		return 2 * one * other / (one + other);
	}

}
