package rapport.match.worth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One attendee's view of all others: what each would be worth to her and she to them.
 * Made for many comparisons with one: all that others can have for her is numbered from
 * 1, so that a comparison is two sums over the other's terms out of small tables. Used
 * again for one attendee after the other; not for several threads at a time.
 */
public final class AttendeeView {

	/** Asked for very often, and values() makes a copy each time. */
	private static final Reach.Use[] USES = Reach.Use.values();

	private final Rarity rarity;

	private final Weights weights;

	private Profile self;

	/** The number of a term in a family, by its code; 0 if nobody gains from it. */
	private char[] numbers = {};

	/** The codes by their numbers. */
	private int[] codes = new int[64];

	/** How many have numbers. */
	private int terms;

	/** What she gains, by the number of what the other has. */
	private long[] hers = new long[64];

	/** What the other gains. */
	private long[] theirs = new long[64];

	/** What either gains whatever answers taught; it is in both of the above. */
	private long[] grounds = new long[64];

	/** An attendee's view of the others of her event. */
	public AttendeeView(Rarity rarity, Weights weights, Profile self) {
		this.rarity = rarity;
		this.weights = weights;
		this.self = self;
		of(self);
	}

	/** Makes it another attendee's. */
	public AttendeeView of(Profile profile) {
		wipe();
		this.self = profile;
		var rarities = this.rarity.all();
		if (this.numbers.length < Family.codes(rarities.length)) {
			this.numbers = new char[Family.codes(rarities.length)];
		}
		for (int place = Profile.TERMS; place < profile.row.length; place++) {
			int term = profile.term(place);
			long rarity = rarities[term];
			long counts = profile.counts(place, rarities[term]);
			if (place < profile.end(Family.OFFERS)) {
				put(Family.ASKS.code(term), counts << Sums.LEARNED, rarity << Sums.HELPED);
				put(Family.LEARNS.code(term), taught(profile, place, rarities[term]), rarity << Sums.LEARNED);
			}
			else if (place < profile.end(Family.ASKS)) {
				put(Family.OFFERS.code(term), counts << Sums.HELPED, rarity << Sums.LEARNED);
			}
			else if (place >= profile.begin(Family.NAMED)) {
				ground(Family.NAMED.code(term), Ground.named(rarities[term]));
				for (int close : this.rarity.close(term)) {
					ground(Family.NAMED.code(close), Ground.close(rarities[term], rarities[close]));
				}
			}
			else {
				put(Family.LEARNS.code(term), counts << Sums.SHARED, rarity << Sums.SHARED);
				put(Family.INTERESTS.code(term), counts << Sums.SHARED, rarity << Sums.SHARED);
				if (place < profile.end(Family.LEARNS)) {
					put(Family.OFFERS.code(term), counts << Sums.LEARNED,
							(rarity / Reach.Use.TEACHING_SHARE) << Sums.LEARNED);
				}
			}
		}
		return this;
	}

	/** What she gains by what she can teach somebody who did not ask for it. */
	private static long taught(Profile profile, int place, int rarity) {
		return (long) profile.counts(place, rarity / Reach.Use.TEACHING_SHARE) << Sums.LEARNED;
	}

	/** Adds to what both gain by a term of the other's. */
	private void ground(int code, int rarity) {
		long both = (long) rarity << Sums.SHARED;
		put(code, both, both);
		this.grounds[this.numbers[code]] += both;
	}

	/** Adds to what the two gain by a term of the other's. */
	private void put(int code, long forHer, long forThem) {
		int number = this.numbers[code];
		if (number == 0) {
			number = numbered(code);
		}
		this.hers[number] += forHer;
		this.theirs[number] += forThem;
	}

	private int numbered(int code) {
		int number = ++this.terms;
		if (number == this.codes.length) {
			this.codes = Arrays.copyOf(this.codes, 2 * number);
			this.hers = Arrays.copyOf(this.hers, 2 * number);
			this.theirs = Arrays.copyOf(this.theirs, 2 * number);
			this.grounds = Arrays.copyOf(this.grounds, 2 * number);
		}
		this.numbers[code] = (char) number;
		this.codes[number] = code;
		this.hers[number] = 0;
		this.theirs[number] = 0;
		this.grounds[number] = 0;
		return number;
	}

	private void wipe() {
		for (int number = 1; number <= this.terms; number++) {
			this.numbers[this.codes[number]] = 0;
		}
		this.terms = 0;
	}

	/** Whose view it is. */
	public Profile self() {
		return this.self;
	}

	/** All ways to reach somebody whom she could be introduced to. */
	public List<Reach> reaches() {
		var rarities = this.rarity.all();
		var found = new ArrayList<Reach>();
		for (var use : USES) {
			for (int place = this.self.begin(use.hers); place < this.self.end(use.hers); place++) {
				reach(this.self.term(place), use, rarities, found);
			}
		}
		return found;
	}

	private void reach(int term, Reach.Use use, int[] rarities, List<Reach> found) {
		switch (use) {
			case GROUND -> found.add(new Reach(term, use, Ground.named(rarities[term])));
			case CLOSE -> {
				for (int close : this.rarity.close(term)) {
					found.add(new Reach(close, use, Ground.close(rarities[term], rarities[close])));
				}
			}
			case HELPED, SHARED, LEARNED, HELPS, TEACHES -> found.add(new Reach(term, use, rarities[term]));
		}
	}

	/** The same, the rarest first; then in an order that is the same on every machine. */
	public List<Reach> rarestFirst() {
		var reaches = reaches();
		var order = new long[reaches.size()];
		for (int place = 0; place < order.length; place++) {
			var it = reaches.get(place);
			order[place] = ((long) -it.rarity() << 44) | (this.rarity.hash(it.term()) << 12) | place;
		}
		Arrays.sort(order);
		var sorted = new Reach[order.length];
		for (int place = 0; place < order.length; place++) {
			sorted[place] = reaches.get((int) order[place] & 0xfff);
		}
		return Arrays.asList(sorted);
	}

	/** About what one who is reached adds to what she gains, from 0 to 1. */
	public double addsForHer(Reach reach) {
		return reach.use().forHer(this.weights) * reach.rarity() / Rarity.ONE;
	}

	/** About what one who is reached gains by it, from 0 to 1. */
	public double addsForThem(Reach reach) {
		return reach.use().forThem(this.weights) * reach.rarity() / Rarity.ONE;
	}

	/** The most an introduction could be worth to somebody reached by any of these. */
	public Bound bound(List<Reach> reaches) {
		var bound = new Bound(this.weights, this.self.attendee().caresForMentoring());
		reaches.forEach(bound::add);
		return bound;
	}

	/** Whether a row that begins there says all there is to know of somebody. */
	public static boolean isPlain(int[] rows, int row) {
		return rows[row + Profile.END] != 0;
	}

	/**
	 * Whether it is certain, by the row that begins there, that somebody is no colleague
	 * of hers and has a language in common with her.
	 */
	public boolean isSuitable(int[] rows, int row) {
		int company = this.self.row[Profile.COMPANY];
		return (company == 0 || company != rows[row + Profile.COMPANY])
				&& Languages.surelyShared(this.self.row[Profile.LANGUAGES], rows[row + Profile.LANGUAGES]);
	}

	/** What an introduction would be worth to somebody of whom the row there says all. */
	public double worth(int[] rows, int row) {
		long mine = 0;
		long their = 0;
		int end = row + rows[row + Profile.END];
		for (int place = row + Profile.TERMS; place < end; place++) {
			int number = this.numbers[rows[place]];
			mine += this.hers[number];
			their += this.theirs[number];
		}
		if (mine == 0 || their == 0) {
			return 0;
		}
		double distance = Profile.distance(this.self.row, rows, row);
		return Gain.worth(Sums.gain(mine, this.weights, distance), Sums.gain(their, this.weights, distance),
				this.weights);
	}

	/** What an introduction to another would be worth; the same from either side. */
	public double worth(Profile other) {
		if (isPlain(other.row, 0)) {
			return worth(other.row, 0);
		}
		var mine = new Sums();
		var their = new Sums();
		for (int place = Profile.TERMS; place < other.row.length; place++) {
			int number = this.numbers[other.row[place]];
			long ground = this.grounds[number];
			mine.add(this.hers[number]);
			their.add(this.theirs[number] - ground, other, place);
			their.add(ground);
		}
		boolean mentored = !mine.isZero() && other.attendee().mentors(this.self.attendee());
		boolean mentors = !their.isZero() && this.self.attendee().mentors(other.attendee());
		boolean mentoring = mentored || mentors;
		if (!mentoring && (mine.isZero() || their.isZero())) {
			return 0;
		}
		double distance = Profile.distance(this.self.row, other.row, 0);
		return Gain.worth(mine.gain(this.weights, mentoring, distance), their.gain(this.weights, mentoring, distance),
				this.weights);
	}

}
