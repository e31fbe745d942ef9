package rapport.match.worth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One attendee's view of all others: what each would be worth to her and she to them.
 * Made for many comparisons with one: her terms are numbered from 1, so that a comparison
 * is a few sums over the other's terms out of small tables. Used again for one attendee
 * after the other; not for several threads at a time.
 */
public final class View {

	private static final int HIGH = 32;

	private static final long LOW = 0xffff_ffffL;

	private final Rarity rarity;

	private final Weights weights;

	private Profile self;

	/** The number of each of her terms among hers, from 1; 0 of all others. */
	private char[] numbers = {};

	/** How many terms she has. */
	private int terms;

	/**
	 * By the number of a term, what an offer of it gives her: help in the low half,
	 * learning in the high one.
	 */
	private long[] offered = new long[64];

	/** What an interest in it gives: her in the low half, the other in the high one. */
	private long[] liked = new long[64];

	/** What her offer of it gives the other. */
	private int[] helps = new int[64];

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
		if (this.numbers.length < rarities.length) {
			this.numbers = new char[rarities.length];
		}
		var row = profile.row;
		for (int place = Profile.OFFERS; place < row.length; place++) {
			int number = number(row[place]);
			int rarity = rarities[row[place]];
			long counts = profile.counts(place, rarity);
			if (place < row[Profile.INTERESTS]) {
				this.helps[number] = rarity;
			}
			else if (place < row[Profile.ASKS]) {
				this.liked[number] = counts | ((long) rarity << HIGH);
			}
			else if (place < row[Profile.LEARNS]) {
				this.offered[number] = counts;
			}
			else {
				this.offered[number] = counts << HIGH;
			}
		}
		return this;
	}

	private int number(int term) {
		int known = this.numbers[term];
		if (known != 0) {
			return known;
		}
		int number = ++this.terms;
		if (number == this.helps.length) {
			this.offered = Arrays.copyOf(this.offered, 2 * number);
			this.liked = Arrays.copyOf(this.liked, 2 * number);
			this.helps = Arrays.copyOf(this.helps, 2 * number);
		}
		this.numbers[term] = (char) number;
		return number;
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
		reaches.sort(this::compare);
		return reaches;
	}

	private int compare(Reach one, Reach other) {
		if (one.rarity() != other.rarity()) {
			return Integer.compare(other.rarity(), one.rarity());
		}
		int byKey = this.rarity.key(one.term()).compareTo(this.rarity.key(other.term()));
		return (byKey != 0) ? byKey : one.use().compareTo(other.use());
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

	private long sum(int[] row, int begin, int end, long[] values) {
		long sum = 0;
		for (int place = begin; place < end; place++) {
			sum += values[this.numbers[row[place]]];
		}
		return sum;
	}

	private int sum(int[] row, int begin, int end, int[] values) {
		int sum = 0;
		for (int place = begin; place < end; place++) {
			sum += values[this.numbers[row[place]]];
		}
		return sum;
	}

	/** The sum over some of the other's terms, as they count for the other. */
	private int tasted(Profile other, int begin, int end, boolean interests) {
		int sum = 0;
		for (int place = begin; place < end; place++) {
			int number = this.numbers[other.row[place]];
			sum += other.counts(place, interests ? (int) (this.liked[number] >>> HIGH) : this.helps[number]);
		}
		return sum;
	}

	private void wipe() {
		for (int place = Profile.OFFERS; place < this.self.row.length; place++) {
			if (this.self.row[place] < this.numbers.length) {
				this.numbers[this.self.row[place]] = 0;
			}
		}
		Arrays.fill(this.offered, 1, this.terms + 1, 0);
		Arrays.fill(this.liked, 1, this.terms + 1, 0);
		Arrays.fill(this.helps, 1, this.terms + 1, 0);
		this.terms = 0;
	}

}
