package rapport.match.worth;

import java.util.List;

import rapport.match.term.Term;

/**
 * What an introduction is worth: the harmonic mean of both gains, so that it is good only
 * if it is good for both.
 *
 * @param shared interests both have, the rarest first
 * @param ground what else both may talk about, what says most first
 * @param distance how much the two are of different groups, from 0 to 1: half for the
 * company, half for the role, where both are known
 */
public record Worth(double value, GainBreakdown first, GainBreakdown second, List<Term> shared, List<Ground> ground,
		double distance) {

	/** The same, seen from the other side. */
	public Worth reversed() {
		return new Worth(this.value, this.second, this.first, this.shared,
				this.ground.stream().map(Ground::reversed).toList(), this.distance);
	}

}
