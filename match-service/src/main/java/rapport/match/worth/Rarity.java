package rapport.match.worth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import rapport.match.attendee.Attendee;
import rapport.match.term.Term;

/**
 * How rare each term is among those registered: inverse document frequency (Spärck Jones,
 * 1972), smoothed, and scaled to 0..1. Numbers the terms, too, so that people can be
 * compared by small integers. The rarity of a term depends on who is registered alone,
 * never on the order in which they were, and is the same on every machine.
 */
public final class Rarity {

	/**
	 * A rarity of 1 as an integer. Sums of integers do not depend on their order, sums of
	 * floating-point numbers do.
	 */
	public static final int ONE = 1 << 16;

	/**
	 * The least rarity, also of what all have. Whatever answers taught of it, something
	 * is left, so that a term in common is never like none.
	 */
	private static final int LEAST = 4;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<String> keys = new ArrayList<>();

	private int[] hashes = new int[256];

	private int[] counts = new int[256];

	private int[] rarities = new int[256];

	private int attendees;

	private boolean stale;

	private final Function<String, Set<String>> close;

	/** Of terms none of which are close. */
	public Rarity() {
		this((_) -> Set.of());
	}

	/**
	 * Of an event's terms.
	 * @param close which others have to do with a term; if one has with another, the
	 * other has with it
	 */
	public Rarity(Function<String, Set<String>> close) {
		this.close = close;
	}

	/** Counts an attendee in. */
	public void add(Attendee attendee) {
		this.attendees++;
		attendee.keys().forEach((it) -> count(it, 1));
	}

	/** Takes one out who was counted in. */
	public void remove(Attendee attendee) {
		this.attendees--;
		attendee.keys().forEach((it) -> count(it, -1));
	}

	/** The rarity of a term: 1 if at most one attendee has it, near 0 if all have. */
	public double of(Term term) {
		int number = number(term.key());
		return (double) all()[number] / ONE;
	}

	private void count(String key, int more) {
		int number = number(key);
		this.counts[number] += more;
		this.stale = true;
	}

	/** The number of a term, which it keeps. */
	int number(String key) {
		var known = this.numbers.get(key);
		if (known != null) {
			return known;
		}
		int number = this.keys.size();
		this.numbers.put(key, number);
		this.keys.add(key);
		if (number >= this.counts.length) {
			this.counts = Arrays.copyOf(this.counts, 2 * number);
			this.hashes = Arrays.copyOf(this.hashes, 2 * number);
		}
		this.hashes[number] = key.hashCode();
		this.stale = true;
		return number;
	}

	/** The terms that have to do with one, by their numbers; none that nobody named. */
	int[] close(int number) {
		return this.close.apply(key(number))
			.stream()
			.mapToInt((it) -> this.numbers.getOrDefault(it, -1))
			.filter((it) -> it >= 0)
			.toArray();
	}

	/** A hash of a term, from 0 and below 2^32; the same on every machine. */
	long hash(int number) {
		return Integer.toUnsignedLong(this.hashes[number]);
	}

	/** What makes terms the same, by their numbers. */
	String key(int number) {
		return this.keys.get(number);
	}

	/**
	 * The rarities of all terms by their numbers, in parts of {@link #ONE}; not to be
	 * changed, and good until somebody is counted in or out.
	 */
	int[] all() {
		if (this.stale) {
			if (this.rarities.length < this.counts.length) {
				this.rarities = new int[this.counts.length];
			}
			double scale = ONE / StrictMath.log(this.attendees + 1.0);
			for (int number = 0; number < this.keys.size(); number++) {
				int count = Math.max(1, this.counts[number]);
				this.rarities[number] = (this.attendees == 0) ? LEAST
						: Math.max(LEAST, (int) Math.round(StrictMath.log((this.attendees + 1.0) / count) * scale));
			}
			this.stale = false;
		}
		return this.rarities;
	}

	/** How many terms have numbers. */
	int terms() {
		return this.keys.size();
	}

}
