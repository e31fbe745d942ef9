package rapport.match.worth;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import rapport.match.attendee.Attendee;
import rapport.match.term.Term;

/** Values introductions. */
public final class Valuation {

	/** A part with this much rarity in it is halfway to 1. */
	private static final double HALF = 0.75;

	private final Rarity rarity;

	private final Weights weights;

	public Valuation(Rarity rarity, Weights weights) {
		this.rarity = rarity;
		this.weights = weights;
	}

	/** The worth for both; the same from either side but for the order. */
	public Worth of(Attendee a, Attendee b) {
		var shared = common(a.interests(), b.interests());
		var first = side(a, b, shared);
		var second = side(b, a, shared);
		double sum = first.gain() + second.gain();
		return new Worth((sum == 0) ? 0 : 2 * first.gain() * second.gain() / sum, first, second, shared);
	}

	private Side side(Attendee one, Attendee other, List<Term> shared) {
		var helpedBy = common(one.asks(), other.offers());
		double helped = saturated(helpedBy);
		double common = saturated(shared);
		double learn = saturated(learnable(one, other, helpedBy));
		double gain = (this.weights.helped() * helped) + (this.weights.shared() * common)
				+ (this.weights.learn() * learn);
		return new Side(gain, helped, common, learn, helpedBy);
	}

	/** What the other offers within one's interests, beyond what was asked for. */
	private List<Term> learnable(Attendee one, Attendee other, List<Term> helpedBy) {
		var known = keys(one.offers());
		known.addAll(keys(helpedBy));
		return common(one.interests(), other.offers()).stream().filter((it) -> !known.contains(it.key())).toList();
	}

	/**
	 * The terms of the first list that are in the second, the rarest first, then by their
	 * keys.
	 */
	private List<Term> common(List<Term> terms, List<Term> others) {
		if (terms.isEmpty() || others.isEmpty()) {
			return List.of();
		}
		var keys = keys(others);
		return terms.stream()
			.filter((it) -> keys.contains(it.key()))
			.sorted(Comparator.<Term>comparingDouble((it) -> -this.rarity.of(it)).thenComparing(Term::key))
			.toList();
	}

	/**
	 * More rare terms give more, each less than the one before: x / (x + h), as BM25 does
	 * (Robertson, 1994).
	 */
	private double saturated(List<Term> terms) {
		double sum = terms.stream().mapToDouble(this.rarity::of).sum();
		return sum / (sum + HALF);
	}

	private static Set<String> keys(List<Term> terms) {
		var keys = new HashSet<String>();
		terms.forEach((it) -> keys.add(it.key()));
		return keys;
	}

}
