package rapport.match.worth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One attendee's view of all others: what each would be worth to her and she to them.
 * Made for many comparisons with one: her terms are laid out by their numbers, so that a
 * comparison is a few sums over the other's terms. Used again for one attendee after the
 * other; not for several threads at a time.
 */
public final class View {

	private static final int HIGH = 32;

	private final Rarity rarity;

	private final Weights weights;

	private Profile self;

	/** What an offer of a term gives her: help in the low half, learning in the high. */
	private long[] offered = {};

	/** What an interest in a term gives: her in the low half, the other in the high. */
	private long[] liked = {};

	/** What her offer of a term gives the other. */
	private int[] helps = {};

	/** An attendee's view of the others of her event. */
	public View(Rarity rarity, Weights weights, Profile self) {
		this.rarity = rarity;
		this.weights = weights;
		this.self = self;
		of(self);
	}

	/** Makes it another attendee's. */
	public View of(Profile profile) {
		wipe();
		this.self = profile;
		var rarities = this.rarity.all();
		if (this.helps.length < rarities.length) {
			this.offered = new long[rarities.length];
			this.liked = new long[rarities.length];
			this.helps = new int[rarities.length];
		}
		for (int place = 0; place < profile.terms.length; place++) {
			int term = profile.terms[place];
			long counts = profile.counts(place, rarities[term]);
			if (place < profile.interests) {
				this.helps[term] = rarities[term];
			}
			else if (place < profile.asks) {
				this.liked[term] = counts | ((long) rarities[term] << HIGH);
			}
			else if (place < profile.learns) {
				this.offered[term] = counts;
			}
			else {
				this.offered[term] = counts << HIGH;
			}
		}
		return this;
	}

	/** Whose view it is. */
	public Profile self() {
		return this.self;
	}

	/** All ways to reach somebody whom she could be introduced to, the rarest first. */
	public List<Reach> reaches() {
		var rarities = this.rarity.all();
		var reaches = new ArrayList<Reach>();
		for (var use : Reach.Use.values()) {
			for (int place = this.self.begin(use.hers); place < this.self.end(use.hers); place++) {
				reaches.add(new Reach(this.self.terms[place], use, rarities[this.self.terms[place]]));
			}
		}
		reaches.sort(Comparator.comparingInt((Reach it) -> -it.rarity())
			.thenComparing((it) -> this.rarity.key(it.term()))
			.thenComparing(Reach::use));
		return reaches;
	}

	/** The most an introduction could be worth to somebody reached by any of these. */
	public Bound bound(List<Reach> reaches) {
		var bound = new Bound(this.weights, this.self.mentoring);
		reaches.forEach(bound::add);
		return bound;
	}

	/** What an introduction to another would be worth; the same from either side. */
	public double worth(Profile other) {
		var terms = other.terms;
		long byOffers = 0;
		for (int place = 0; place < other.interests; place++) {
			byOffers += this.offered[terms[place]];
		}
		long byInterests = 0;
		for (int place = other.interests; place < other.asks; place++) {
			byInterests += this.liked[terms[place]];
		}
		int theirHelped = 0;
		for (int place = other.asks; place < other.learns; place++) {
			theirHelped += this.helps[terms[place]];
		}
		int theirLearned = 0;
		for (int place = other.learns; place < terms.length; place++) {
			theirLearned += this.helps[terms[place]];
		}
		int theirLiked = (int) (byInterests >>> HIGH);
		if (other.taste != null) {
			theirLiked = tasted(other, other.interests, other.asks, true);
			theirHelped = tasted(other, other.asks, other.learns, false);
			theirLearned = tasted(other, other.learns, terms.length, false);
		}
		return worth(other, (int) byOffers, (int) byInterests, (int) (byOffers >>> HIGH), theirHelped, theirLiked,
				theirLearned);
	}

	private double worth(Profile other, int helped, int liked, int learned, int theirHelped, int theirLiked,
			int theirLearned) {
		boolean gains = helped + liked + learned > 0;
		boolean gives = theirHelped + theirLiked + theirLearned > 0;
		boolean mentored = this.self.mentoring && other.mentoring
				&& ((gains && other.attendee().mentors(this.self.attendee()))
						|| (gives && this.self.attendee().mentors(other.attendee())));
		if (!mentored && !(gains && gives)) {
			return 0;
		}
		double distance = this.self.distance(other);
		return Gain.worth(Gain.of(this.weights, helped, liked, learned, mentored, distance),
				Gain.of(this.weights, theirHelped, theirLiked, theirLearned, mentored, distance), this.weights);
	}

	/** The sum over some of the other's terms, as they count for the other. */
	private int tasted(Profile other, int begin, int end, boolean interests) {
		int sum = 0;
		for (int place = begin; place < end; place++) {
			int term = other.terms[place];
			sum += other.counts(place, interests ? (int) (this.liked[term] >>> HIGH) : this.helps[term]);
		}
		return sum;
	}

	private void wipe() {
		for (int term : this.self.terms) {
			if (term < this.helps.length) {
				this.offered[term] = 0;
				this.liked[term] = 0;
				this.helps[term] = 0;
			}
		}
	}

}
