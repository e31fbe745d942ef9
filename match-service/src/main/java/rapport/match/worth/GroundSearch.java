package rapport.match.worth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import rapport.match.attendee.Attendee;
import rapport.match.term.Term;
import rapport.match.worth.Ground.Kind;

/** Finds the common ground of two, and sums up what it counts for either. */
final class GroundSearch {

	private final Attendee one;

	private final Attendee other;

	private final Map<Integer, Term> others = new HashMap<>();

	private final List<Ranked> found = new ArrayList<>();

	private long sum;

	private record Ranked(Ground ground, int counts) {
	}

	GroundSearch(Rarity rarity, Attendee one, Attendee other) {
		this.one = one;
		this.other = other;
		Profile.named(other).forEach((it) -> this.others.put(rarity.number(it.key()), it));
		var named = new HashMap<Integer, Term>();
		Profile.named(one).forEach((it) -> named.put(rarity.number(it.key()), it));
		var rarities = rarity.all();
		named.forEach((number, term) -> {
			both(term, number, Ground.named(rarities[number]));
			for (int close : rarity.close(number)) {
				close(term, number, close, named, Ground.close(rarities[number], rarities[close]));
			}
		});
	}

	/** What all of it counts for either, in parts of {@link Rarity#ONE}. */
	long sum() {
		return this.sum;
	}

	/**
	 * What is a reason of its own, what says most first: neither an interest of both nor
	 * help for one.
	 */
	List<Ground> found() {
		return this.found.stream()
			.sorted(Comparator.<Ranked, Kind>comparing((it) -> it.ground().kind())
				.thenComparingInt((it) -> -it.counts())
				.thenComparing((it) -> it.ground().topic().key())
				.thenComparing((it) -> it.ground().other().key()))
			.map(Ranked::ground)
			.toList();
	}

	private void both(Term term, int number, int counts) {
		var same = this.others.get(number);
		if (same == null) {
			return;
		}
		this.sum += counts;
		if (said(this.one, this.other, term) || said(this.other, this.one, term)) {
			return;
		}
		boolean know = Profile.has(this.one.offers(), term) && Profile.has(this.other.offers(), term);
		boolean seek = Profile.has(this.one.asks(), term) && Profile.has(this.other.asks(), term);
		add(know ? Kind.KNOW : (seek ? Kind.SEEK : Kind.TALK), term, same, counts);
	}

	/** Whether it is an interest of both, or the first helps the other or teaches her. */
	private static boolean said(Attendee one, Attendee other, Term term) {
		return (Profile.has(one.interests(), term) && Profile.has(other.interests(), term))
				|| (Profile.has(one.offers(), term)
						&& (Profile.has(other.asks(), term) || Profile.has(Profile.learnable(other), term)));
	}

	private void close(Term term, int number, int close, Map<Integer, Term> named, int counts) {
		var near = this.others.get(close);
		if (near == null) {
			return;
		}
		this.sum += counts;
		if (!named.containsKey(close) && !this.others.containsKey(number)) {
			add(Kind.CLOSE, term, near, counts);
		}
	}

	private void add(Kind kind, Term term, Term same, int counts) {
		this.found.add(new Ranked(new Ground(kind, term, same), counts));
	}

}
