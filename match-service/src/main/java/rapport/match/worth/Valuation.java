package rapport.match.worth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import rapport.match.attendee.Attendee;
import rapport.match.term.Term;

/** Values introductions, with the reasons. */
public final class Valuation {

	private final Rarity rarity;

	private final Weights weights;

	public Valuation(Rarity rarity, Weights weights) {
		this.rarity = rarity;
		this.weights = weights;
	}

	/** The worth for both of two whom no answer taught anything. */
	public Worth of(Attendee a, Attendee b) {
		return of(new Profile(a, this.rarity, Taste.NONE), new Profile(b, this.rarity, Taste.NONE));
	}

	/**
	 * The worth for both; the same from either side but for the order, and the same as
	 * {@link View#worth} says.
	 */
	public Worth of(Profile a, Profile b) {
		var one = a.attendee();
		var other = b.attendee();
		var parts = new Parts(one, other);
		var counterparts = new Parts(other, one);
		boolean mentored = other.mentors(one) && parts.any();
		boolean mentors = one.mentors(other) && counterparts.any();
		double distance = Profile.distance(a.row, b.row, 0);
		var first = side(a, parts, mentored, mentors, distance);
		var second = side(b, counterparts, mentors, mentored, distance);
		return new Worth(Gain.worth(first.gain(), second.gain(), this.weights), first, second, rarest(parts.shared),
				distance);
	}

	/** What the first of two has in common with the other, as she wrote it. */
	private record Parts(List<Term> helped, List<Term> shared, List<Term> learn) {

		Parts(Attendee one, Attendee other) {
			this(common(one.asks(), other.offers()), common(one.interests(), other.interests()),
					common(Profile.learnable(one), other.offers()));
		}

		boolean any() {
			return !this.helped.isEmpty() || !this.shared.isEmpty() || !this.learn.isEmpty();
		}

	}

	private Side side(Profile of, Parts parts, boolean mentored, boolean mentors, double distance) {
		long helped = sum(parts.helped, of, Family.ASKS);
		long shared = sum(parts.shared, of, Family.INTERESTS);
		long learn = sum(parts.learn, of, Family.LEARNS);
		return new Side(Gain.of(this.weights, helped, shared, learn, mentored || mentors, distance),
				Gain.saturated(helped), Gain.saturated(shared), Gain.saturated(learn), mentored, rarest(parts.helped),
				rarest(parts.learn));
	}

	/** The sum of the rarities of some of one's terms, as they count for her. */
	private long sum(List<Term> some, Profile of, Family family) {
		var rarities = this.rarity.all();
		long sum = 0;
		for (var term : some) {
			int number = this.rarity.number(term.key());
			for (int place = of.begin(family); place < of.end(family); place++) {
				if (of.term(place) == number) {
					sum += of.counts(place, rarities[number]);
				}
			}
		}
		return sum;
	}

	/** The rarest first, then by their keys. */
	private List<Term> rarest(List<Term> terms) {
		return (terms.size() < 2) ? terms
				: terms.stream()
					.sorted(Comparator.<Term>comparingDouble((it) -> -this.rarity.of(it)).thenComparing(Term::key))
					.toList();
	}

	/** The terms of the first list that are in the second. */
	private static List<Term> common(List<Term> terms, List<Term> others) {
		var common = new ArrayList<Term>();
		for (var term : terms) {
			if (Profile.has(others, term)) {
				common.add(term);
			}
		}
		return common;
	}

}
