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

	private static final long LOW = 0xffff_ffffL;

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
		var row = profile.row;
		for (int place = Profile.OFFERS; place < row.length; place++) {
			int term = row[place];
			long counts = profile.counts(place, rarities[term]);
			if (place < row[Profile.INTERESTS]) {
				this.helps[term] = rarities[term];
			}
			else if (place < row[Profile.ASKS]) {
				this.liked[term] = counts | ((long) rarities[term] << HIGH);
			}
			else if (place < row[Profile.LEARNS]) {
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
				reaches.add(new Reach(this.self.row[place], use, rarities[this.self.row[place]]));
			}
		}
		reaches.sort(Comparator.comparingInt((Reach it) -> -it.rarity())
			.thenComparing((it) -> this.rarity.key(it.term()))
			.thenComparing(Reach::use));
		return reaches;
	}

	/** The most an introduction could be worth to somebody reached by any of these. */
	public Bound bound(List<Reach> reaches) {
		var bound = new Bound(this.weights, this.self.attendee().caresForMentoring());
		reaches.forEach(bound::add);
		return bound;
	}

	/** Whether the row says all there is to know of somebody. */
	public static boolean isPlain(int[] row) {
		return row[Profile.SPECIAL] == 0;
	}

	/** What an introduction to another would be worth; the same from either side. */
	public double worth(Profile other) {
		if (isPlain(other.row)) {
			return worth(other.row);
		}
		var row = other.row;
		long byOffers = sum(row, Profile.OFFERS, row[Profile.INTERESTS], this.offered);
		long byInterests = sum(row, row[Profile.INTERESTS], row[Profile.ASKS], this.liked);
		int helped = tasted(other, row[Profile.ASKS], row[Profile.LEARNS], false);
		int liked = tasted(other, row[Profile.INTERESTS], row[Profile.ASKS], true);
		int learned = tasted(other, row[Profile.LEARNS], row.length, false);
		boolean mentored = (byOffers != 0 || byInterests != 0) && other.attendee().mentors(this.self.attendee());
		boolean mentors = helped + liked + learned > 0 && this.self.attendee().mentors(other.attendee());
		return worth(row, byOffers, (int) byInterests, helped, liked, learned, mentored || mentors);
	}

	/** The same of somebody of whom the row says all. */
	public double worth(int[] row) {
		long byInterests = sum(row, row[Profile.INTERESTS], row[Profile.ASKS], this.liked);
		long byOffers = sum(row, Profile.OFFERS, row[Profile.INTERESTS], this.offered);
		int helped = sum(row, row[Profile.ASKS], row[Profile.LEARNS], this.helps);
		int learned = sum(row, row[Profile.LEARNS], row.length, this.helps);
		return worth(row, byOffers, (int) byInterests, helped, (int) (byInterests >>> HIGH), learned, false);
	}

	private double worth(int[] other, long byOffers, int liked, int theirHelped, int theirLiked, int theirLearned,
			boolean mentoring) {
		boolean mutual = (byOffers != 0 || liked != 0) && theirHelped + theirLiked + theirLearned != 0;
		if (!mutual && !mentoring) {
			return 0;
		}
		double distance = Profile.distance(this.self.row, other);
		return Gain.worth(Gain.of(this.weights, byOffers & LOW, liked, byOffers >>> HIGH, mentoring, distance),
				Gain.of(this.weights, theirHelped, theirLiked, theirLearned, mentoring, distance), this.weights);
	}

	private static long sum(int[] row, int begin, int end, long[] values) {
		long sum = 0;
		for (int place = begin; place < end; place++) {
			sum += values[row[place]];
		}
		return sum;
	}

	private static int sum(int[] row, int begin, int end, int[] values) {
		int sum = 0;
		for (int place = begin; place < end; place++) {
			sum += values[row[place]];
		}
		return sum;
	}

	/** The sum over some of the other's terms, as they count for the other. */
	private int tasted(Profile other, int begin, int end, boolean interests) {
		int sum = 0;
		for (int place = begin; place < end; place++) {
			int term = other.row[place];
			sum += other.counts(place, interests ? (int) (this.liked[term] >>> HIGH) : this.helps[term]);
		}
		return sum;
	}

	private void wipe() {
		for (int place = Profile.OFFERS; place < this.self.row.length; place++) {
			int term = this.self.row[place];
			if (term < this.helps.length) {
				this.offered[term] = 0;
				this.liked[term] = 0;
				this.helps[term] = 0;
			}
		}
	}

}
