package rapport.match.worth;

import java.util.ArrayList;
import java.util.Collection;
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
	 * {@link AttendeeView#worth} says.
	 */
	public Worth of(Profile a, Profile b) {
		var parts = new Parts(a.attendee(), b.attendee());
		var counterparts = new Parts(b.attendee(), a.attendee());
		var ground = new GroundSearch(this.rarity, a.attendee(), b.attendee());
		var mine = sums(a, parts, ground.sum());
		var theirs = sums(b, counterparts, ground.sum());
		boolean mentored = !mine.isZero() && b.attendee().mentors(a.attendee());
		boolean mentors = !theirs.isZero() && a.attendee().mentors(b.attendee());
		double distance = Profile.distance(a.row, b.row, 0);
		var first = side(mine, parts, mentored, mentors, distance);
		var second = side(theirs, counterparts, mentors, mentored, distance);
		return new Worth(Gain.worth(first.gain(), second.gain(), this.weights), first, second, rarest(parts.shared),
				ground.found(), distance);
	}

	/** What the first of two has in common with the other, as she wrote it. */
	private record Parts(List<Term> helped, List<Term> shared, List<Term> learn, List<Term> gives, List<Term> teaches) {

		Parts(Attendee one, Attendee other) {
			this(common(one.asks(), other.offers()), common(one.interests(), other.interests()),
					common(Profile.learnable(one), other.offers()), common(one.offers(), other.asks()),
					common(one.offers(), Profile.learnable(other)));
		}

	}

	private record PartSums(long helped, long shared, long learn) {

		boolean isZero() {
			return this.helped + this.shared + this.learn == 0;
		}

	}

	private PartSums sums(Profile of, Parts parts, long ground) {
		return new PartSums(sum(parts.helped, of, Family.ASKS, 1), sum(parts.shared, of, Family.INTERESTS, 1) + ground,
				sum(parts.learn, of, Family.LEARNS, 1) + sum(parts.gives, of, Family.OFFERS, 1)
						+ sum(parts.teaches, of, Family.OFFERS, Reach.Use.TEACHING_SHARE));
	}

	private GainBreakdown side(PartSums sums, Parts parts, boolean mentored, boolean mentors, double distance) {
		return new GainBreakdown(
				Gain.of(this.weights, sums.helped, sums.shared, sums.learn, mentored || mentors, distance),
				Gain.saturated(sums.helped), Gain.saturated(sums.shared), Gain.saturated(sums.learn), mentored,
				rarest(parts.helped), rarest(parts.learn));
	}

	/** The sum of the rarities of some of one's terms, as they count for her. */
	private long sum(List<Term> some, Profile of, Family family, int share) {
		var rarities = this.rarity.all();
		long sum = 0;
		for (var term : some) {
			int number = this.rarity.number(term.key());
			for (int place = of.begin(family); place < of.end(family); place++) {
				if (of.term(place) == number) {
					sum += of.counts(place, rarities[number] / share);
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
	private static List<Term> common(Collection<Term> terms, Collection<Term> others) {
		var common = new ArrayList<Term>();
		for (var term : terms) {
			if (Profile.has(others, term)) {
				common.add(term);
			}
		}
		return common;
	}

}
