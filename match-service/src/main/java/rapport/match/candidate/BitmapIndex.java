package rapport.match.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/**
 * An index over a crowd that stays as it is, for many searches. What somebody and each of
 * the crowd gain of each other is summed up roughly, for 64 of them at a time; then she
 * is compared with those who promise most. Not for several threads at a time.
 */
public final class BitmapIndex implements People {

	/** What adds so much to a gain counts 1, and what adds less, too. */
	private static final double UNIT = 0.01;

	private final List<Profile> crowd;

	private final Rows rows;

	private final Bitmaps terms;

	private final Map<Suitable.Kind, Suitable> suitable = new HashMap<>();

	/** About what she gains from each, what each gains from her, and the lesser. */
	private final SlicedNumbers hers;

	private final SlicedNumbers theirs;

	private final SlicedNumbers lesser;

	private final long[] among;

	private final long[] greatest;

	/** Of these people, who have their places in the list as numbers. */
	public BitmapIndex(List<Profile> crowd) {
		this.crowd = crowd;
		this.rows = new Rows(crowd);
		this.terms = new Bitmaps(crowd);
		int words = Math.ceilDiv(crowd.size(), Long.SIZE);
		this.hers = new SlicedNumbers(words);
		this.theirs = new SlicedNumbers(words);
		this.lesser = new SlicedNumbers(words);
		this.among = new long[words];
		this.greatest = new long[words];
	}

	@Override
	public Profile profile(int number) {
		return this.crowd.get(number);
	}

	/**
	 * Finds the best candidates for one of the crowd. Of those who promise the same, the
	 * ones after her come first, so that not all find the same few.
	 * @param view hers
	 * @param self her number
	 * @param most how many are looked at, at most
	 * @param allowed who may be introduced to her
	 * @param least what an introduction must be worth
	 * @return how many were looked at: the most, unless no more promise anything
	 */
	public int search(AttendeeView view, int self, int most, Allowed allowed, double least, BestFound hits) {
		var comparison = new Comparison(view, allowed, least, hits, this);
		var suitable = this.suitable.computeIfAbsent(Suitable.Kind.of(view.self()),
				(_) -> new Suitable(view.self(), this.crowd));
		sumUp(view);
		this.lesser.lesser(this.hers, this.theirs, suitable.mentoring());
		System.arraycopy(suitable.talking(), 0, this.among, 0, this.among.length);
		Bits.clear(this.among, self);
		int sure = this.lesser.greatest(most, this.among, this.greatest);
		look(this.greatest, self, sure, comparison);
		return sure + look(this.among, self, most - sure, comparison);
	}

	private void sumUp(AttendeeView view) {
		this.hers.clear();
		this.theirs.clear();
		for (var reach : view.reaches()) {
			var who = this.terms.who(reach.code());
			if (who != null) {
				this.hers.add(who, digit(view.addsForHer(reach)));
				this.theirs.add(who, digit(view.addsForThem(reach)));
			}
		}
		this.hers.settle();
		this.theirs.settle();
	}

	/** To the nearest power of two. */
	private static int digit(double adds) {
		return Math.max(0, Math.getExponent(adds / UNIT * Math.sqrt(2)));
	}

	/** Looks at some, beginning after one; answers at how many. */
	private int look(long[] some, int after, int most, Comparison comparison) {
		int looked = 0;
		int first = after >>> 6;
		for (int i = 0; i <= some.length; i++) {
			int word = (first + i) % some.length;
			long bits = some[word];
			if (i == 0) {
				bits &= -1L << after;
			}
			else if (i == some.length) {
				bits &= ~(-1L << after);
			}
			for (; bits != 0 && looked < most; bits &= bits - 1) {
				int number = (word << 6) + Long.numberOfTrailingZeros(bits);
				comparison.with(number, this.rows.all(), this.rows.begin(number));
				looked++;
			}
		}
		return looked;
	}

}
