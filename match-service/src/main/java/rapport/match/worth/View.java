package rapport.match.worth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import rapport.match.attendee.Mentoring;

/**
 * One attendee's view of all others: what each would be worth to her and she to them.
 * Made for many comparisons with one: her terms are laid out by their numbers, so that a
 * comparison is a few sums over the other's terms. Used again for one attendee after the
 * other; not for several threads at a time.
 */
public final class View {

	private final Rarity rarity;

	private final Weights weights;

	private Profile self;

	private int[] helps = {};

	private int[] asks = {};

	private int[] learns = {};

	private int[] likes = {};

	private int[] interests = {};

	/** A view of nobody's yet, over the attendees of one event. */
	public View(Rarity rarity, Weights weights, Profile self) {
		this.rarity = rarity;
		this.weights = weights;
		this.self = self;
		of(self);
	}

	/** Makes it another attendee's. */
	public View of(Profile profile) {
		clear();
		this.self = profile;
		var rarities = this.rarity.all();
		if (this.asks.length < rarities.length) {
			this.helps = new int[rarities.length];
			this.asks = new int[rarities.length];
			this.learns = new int[rarities.length];
			this.likes = new int[rarities.length];
			this.interests = new int[rarities.length];
		}
		lay(profile.offers, rarities, false, this.helps);
		lay(profile.asks, rarities, true, this.asks);
		lay(profile.learns, rarities, true, this.learns);
		lay(profile.interests, rarities, true, this.likes);
		lay(profile.interests, rarities, false, this.interests);
		return this;
	}

	/** Whose view it is. */
	public Profile self() {
		return this.self;
	}

	/** All ways to reach somebody whom she could be introduced to, the rarest first. */
	public List<Reach> reaches() {
		var reaches = new ArrayList<Reach>();
		reaches(this.self.asks, Family.OFFERS, Reach.Use.HELPED, reaches);
		reaches(this.self.learns, Family.OFFERS, Reach.Use.LEARNED, reaches);
		reaches(this.self.interests, Family.INTERESTS, Reach.Use.SHARED, reaches);
		reaches(this.self.offers, Family.ASKS, Reach.Use.HELPS, reaches);
		reaches(this.self.offers, Family.LEARNS, Reach.Use.TEACHES, reaches);
		reaches.sort(Comparator.comparingInt((Reach it) -> -it.rarity())
			.thenComparing((it) -> this.rarity.key(it.term()))
			.thenComparing(Reach::use));
		return reaches;
	}

	/** The most an introduction could be worth to somebody reached by any of these. */
	public Bound bound(List<Reach> reaches) {
		var bound = new Bound(this.weights, this.self.attendee().mentoring() != Mentoring.NONE);
		reaches.forEach(bound::add);
		return bound;
	}

	private void reaches(Profile.Terms terms, Family family, Reach.Use use, List<Reach> reaches) {
		for (int term : terms.numbers()) {
			reaches.add(new Reach(term, family, use, this.rarity.all()[term]));
		}
	}

	/** What an introduction to another would be worth; the same from either side. */
	public double worth(Profile other) {
		long helped = 0;
		long learned = 0;
		for (int term : other.offers.numbers()) {
			helped += this.asks[term];
			learned += this.learns[term];
		}
		long liked = sum(other.interests.numbers(), this.likes);
		long theirHelped = tasted(other.asks, this.helps);
		long theirLearned = tasted(other.learns, this.helps);
		long theirLiked = tasted(other.interests, this.interests);
		long mine = helped + learned + liked;
		long theirs = theirHelped + theirLearned + theirLiked;
		boolean mentored = (mine > 0 && other.attendee().mentors(this.self.attendee()))
				|| (theirs > 0 && this.self.attendee().mentors(other.attendee()));
		if (!mentored && (mine == 0 || theirs == 0)) {
			return 0;
		}
		double distance = this.self.distance(other);
		return Gain.worth(Gain.of(this.weights, helped, liked, learned, mentored, distance),
				Gain.of(this.weights, theirHelped, theirLiked, theirLearned, mentored, distance), this.weights);
	}

	private static long sum(int[] terms, int[] values) {
		long sum = 0;
		for (int term : terms) {
			sum += values[term];
		}
		return sum;
	}

	/** The sum as the other, whose terms they are, sees it. */
	private static long tasted(Profile.Terms terms, int[] values) {
		if (terms.taste() == null) {
			return sum(terms.numbers(), values);
		}
		long sum = 0;
		for (int place = 0; place < terms.numbers().length; place++) {
			sum += terms.counts(place, values[terms.numbers()[place]]);
		}
		return sum;
	}

	private static void lay(Profile.Terms terms, int[] rarities, boolean asTasted, int[] values) {
		for (int place = 0; place < terms.numbers().length; place++) {
			int rarity = rarities[terms.numbers()[place]];
			values[terms.numbers()[place]] = asTasted ? terms.counts(place, rarity) : rarity;
		}
	}

	private static void wipe(Profile.Terms terms, int[] values) {
		for (int term : terms.numbers()) {
			if (term < values.length) {
				values[term] = 0;
			}
		}
	}

	private void clear() {
		wipe(this.self.offers, this.helps);
		wipe(this.self.asks, this.asks);
		wipe(this.self.learns, this.learns);
		wipe(this.self.interests, this.likes);
		wipe(this.self.interests, this.interests);
	}

}
