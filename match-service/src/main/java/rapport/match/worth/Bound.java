package rapport.match.worth;

/**
 * The most that an introduction can be worth to somebody who is reached by none of the
 * terms taken away so far: the upper bound by which a search stops early (Broder et al.,
 * "Efficient query evaluation using a two-level retrieval process", 2003).
 */
public final class Bound {

	private final Weights weights;

	private final boolean mentoring;

	private long shared;

	/** What she gains. */
	private long helped;

	private long learned;

	/** What they gain. */
	private long helps;

	private long teaches;

	Bound(Weights weights, boolean mentoring) {
		this.weights = weights;
		this.mentoring = mentoring;
	}

	/** Counts a term in. */
	void add(Reach reach) {
		count(reach.use(), most(reach));
	}

	/** Takes a term away: all who are reached by it are known. */
	public void remove(Reach reach) {
		count(reach.use(), -most(reach));
	}

	/** The most it can be worth, from 0 to 1. */
	public double worth() {
		double mine = Gain.of(this.weights, this.helped, this.shared, this.learned, this.mentoring, 1);
		double theirs = Gain.of(this.weights, this.helps, this.shared, this.teaches, this.mentoring, 1);
		return (mine + theirs == 0) ? 0 : 2 * mine * theirs / (mine + theirs);
	}

	private void count(Reach.Use use, long rarity) {
		switch (use) {
			case HELPED -> {
				this.helped += rarity;
				this.teaches += rarity;
			}
			case HELPS -> {
				this.helps += rarity;
				this.learned += rarity;
			}
			case LEARNED, TEACHES -> {
				this.learned += rarity;
				this.teaches += rarity;
			}
			case SHARED, GROUND, CLOSE -> this.shared += rarity;
		}
	}

	private static long most(Reach reach) {
		return (long) (reach.rarity() * Taste.MOST);
	}

}
