package rapport.match.worth;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
		var numbers = new HashSet<Integer>();
		some.forEach((it) -> numbers.add(this.rarity.number(it.key())));
		var rarities = this.rarity.all();
		return IntStream.range(of.begin(family), of.end(family))
			.filter((it) -> numbers.contains(of.term(it)))
			.mapToLong((it) -> of.counts(it, rarities[of.term(it)]))
			.sum();
	}

	/** The rarest first, then by their keys. */
	private List<Term> rarest(List<Term> terms) {
		return terms.stream()
			.sorted(Comparator.<Term>comparingDouble((it) -> -this.rarity.of(it)).thenComparing(Term::key))
			.toList();
	}

	/** The terms of the first list that are in the second. */
	private static List<Term> common(List<Term> terms, List<Term> others) {
		if (terms.isEmpty() || others.isEmpty()) {
			return List.of();
		}
		Set<String> keys = new HashSet<>();
		others.forEach((it) -> keys.add(it.key()));
		return terms.stream().filter((it) -> keys.contains(it.key())).toList();
	}

}
