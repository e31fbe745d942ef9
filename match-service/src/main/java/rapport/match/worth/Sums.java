package rapport.match.worth;

/**
 * What one of two gains, as sums of rarities in three parts. Usually all three are in one
 * number, and adding two such numbers adds up each part; this class keeps them apart
 * where they might grow out of it, or count for the other as her answers taught.
 */
final class Sums {

	/** A part takes so many bits of the number at most. */
	private static final int BITS = 22;

	private static final int PART = (1 << BITS) - 1;

	/** What is asked of her and offered takes less. */
	private static final int HELPED_BITS = 20;

	/** Where in the number a part begins: what is asked and offered. */
	static final int HELPED = 0;

	/** The interests of both, and other common ground. */
	static final int SHARED = HELPED_BITS;

	/** What else there is to learn, and what one can give. */
	static final int LEARNED = HELPED_BITS + BITS;

	private long helped;

	private long shared;

	private long learned;

	/** Adds the parts of a number. */
	void add(long parts) {
		this.helped += part(parts, HELPED);
		this.shared += part(parts, SHARED);
		this.learned += part(parts, LEARNED);
	}

	/** Adds them as the term in a place of the other's row counts for the other. */
	void add(long parts, Profile other, int place) {
		this.helped += other.counts(place, part(parts, HELPED));
		this.shared += other.counts(place, part(parts, SHARED));
		this.learned += other.counts(place, part(parts, LEARNED));
	}

	boolean isZero() {
		return this.helped + this.shared + this.learned == 0;
	}

	double gain(Weights weights, boolean mentored, double distance) {
		return Gain.of(weights, this.helped, this.shared, this.learned, mentored, distance);
	}

	/** The gain where all are in one number, and nobody is a mentor. */
	static double gain(long parts, Weights weights, double distance) {
		return Gain.of(weights, part(parts, HELPED), part(parts, SHARED), part(parts, LEARNED), false, distance);
	}

	private static int part(long parts, int begin) {
		return (int) (parts >>> begin) & ((begin == HELPED) ? (1 << HELPED_BITS) - 1 : PART);
	}

}
