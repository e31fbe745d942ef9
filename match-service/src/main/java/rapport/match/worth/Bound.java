package rapport.match.worth;

import java.util.EnumMap;
import java.util.Map;

/**
 * The most that an introduction can be worth to somebody who is reached by none of the
 * terms taken away so far: the upper bound by which a search stops early (Broder et al.,
 * "Efficient query evaluation using a two-level retrieval process", 2003).
 */
public final class Bound {

	private final Weights weights;

	private final boolean mentoring;

	private final Map<Reach.Use, Long> left = new EnumMap<>(Reach.Use.class);

	Bound(Weights weights, boolean mentoring) {
		this.weights = weights;
		this.mentoring = mentoring;
	}

	/** Counts a term in. */
	void add(Reach reach) {
		this.left.merge(reach.use(), most(reach), Long::sum);
	}

	/** Takes a term away: all who are reached by it are known. */
	public void remove(Reach reach) {
		this.left.merge(reach.use(), -most(reach), Long::sum);
	}

	/** The most it can be worth, from 0 to 1. */
	public double worth() {
		double mine = Gain.of(this.weights, left(Reach.Use.HELPED), left(Reach.Use.SHARED), left(Reach.Use.LEARNED),
				this.mentoring, 1);
		double theirs = Gain.of(this.weights, left(Reach.Use.HELPS), left(Reach.Use.SHARED), left(Reach.Use.TEACHES),
				this.mentoring, 1);
		return (mine + theirs == 0) ? 0 : 2 * mine * theirs / (mine + theirs);
	}

	private long left(Reach.Use use) {
		return this.left.getOrDefault(use, 0L);
	}

	private static long most(Reach reach) {
		return (long) (reach.rarity() * Taste.MOST);
	}

}
