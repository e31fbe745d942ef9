package rapport.match.worth;

import java.util.List;

import rapport.match.term.Term;

/**
 * What an introduction is worth: the harmonic mean of both gains, so that it is good only
 * if it is good for both.
 *
 * @param shared interests both have, the rarest first
 */
public record Worth(double value, Side first, Side second, List<Term> shared) {

	/** The same, seen from the other side. */
	public Worth reversed() {
		return new Worth(this.value, this.second, this.first, this.shared);
	}

}
