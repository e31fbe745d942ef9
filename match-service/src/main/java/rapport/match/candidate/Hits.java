package rapport.match.candidate;

import org.jspecify.annotations.Nullable;
import rapport.match.worth.Profile;

/**
 * The best found so far, the best first; of two that are worth the same, the one whose
 * hash is like hers, so that not all find the same few. Used again for one search after
 * the other.
 */
public final class Hits {

	private final @Nullable Profile[] profiles;

	private final double[] worths;

	private int size;

	private long hash;

	/** Holds this many at most. */
	public Hits(int most) {
		this.profiles = new Profile[most];
		this.worths = new double[most];
	}

	public int size() {
		return this.size;
	}

	/** The one at a place below {@link #size}. */
	@SuppressWarnings("NullAway") // Those below the size are all there.
	public Profile profile(int place) {
		return this.profiles[place];
	}

	/** What an introduction to the one at a place would be worth. */
	public double worth(int place) {
		return this.worths[place];
	}

	/** Begins anew, for somebody with this hash. */
	void clear(long newHash) {
		this.size = 0;
		this.hash = newHash;
	}

	/** Whether it holds as many as it can. */
	public boolean isFull() {
		return this.size == this.worths.length;
	}

	/** Whether so much would not be among the best. */
	boolean beats(double worth) {
		return isFull() && worth < this.worths[this.size - 1];
	}

	void add(Profile profile, double worth) {
		int place = this.size;
		while (place > 0 && before(profile, worth, place - 1)) {
			place--;
		}
		if (place == this.worths.length) {
			return;
		}
		this.size = Math.min(this.size + 1, this.worths.length);
		System.arraycopy(this.worths, place, this.worths, place + 1, this.size - place - 1);
		System.arraycopy(this.profiles, place, this.profiles, place + 1, this.size - place - 1);
		this.worths[place] = worth;
		this.profiles[place] = profile;
	}

	private boolean before(Profile profile, double worth, int place) {
		if (worth != this.worths[place]) {
			return worth > this.worths[place];
		}
		var other = profile(place);
		int byHash = Long.compareUnsigned(profile.hash() ^ this.hash, other.hash() ^ this.hash);
		return (byHash != 0) ? byHash < 0 : profile.attendee().id().compareTo(other.attendee().id()) < 0;
	}

}
