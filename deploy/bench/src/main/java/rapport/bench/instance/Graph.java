package rapport.bench.instance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The feasible pairs of an instance with their worth, people being numbers from 0. */
public final class Graph {

	private final BitSet[] partners;

	private int[] first = new int[1024];

	private int[] second = new int[1024];

	private double[] worth = new double[1024];

	private int size;

	/** Takes a pair and its worth. */
	public interface PairConsumer {

		void take(int one, int other, double worth);

	}

	public Graph(int people) {
		this.partners = new BitSet[people];
		Arrays.setAll(this.partners, (_) -> new BitSet());
	}

	/**
	 * Adds a pair. They come in order, by the lesser number of the two, then by the
	 * other.
	 */
	public void add(int one, int other, double value) {
		if (one >= other || (this.size > 0 && key(one, other) <= key(this.size - 1))) {
			throw new IllegalArgumentException("Pairs must come in order, the lesser number first");
		}
		if (this.size == this.first.length) {
			int larger = this.size * 2;
			this.first = Arrays.copyOf(this.first, larger);
			this.second = Arrays.copyOf(this.second, larger);
			this.worth = Arrays.copyOf(this.worth, larger);
		}
		this.first[this.size] = one;
		this.second[this.size] = other;
		this.worth[this.size] = value;
		this.size++;
		this.partners[one].set(other);
		this.partners[other].set(one);
	}

	public int people() {
		return this.partners.length;
	}

	/** How many pairs there are. */
	public int size() {
		return this.size;
	}

	public int first(int pair) {
		return this.first[pair];
	}

	public int second(int pair) {
		return this.second[pair];
	}

	public double worth(int pair) {
		return this.worth[pair];
	}

	public boolean feasible(int one, int other) {
		return this.partners[one].get(other);
	}

	/** The worth of a pair; 0 if it is not feasible. */
	public double worth(int one, int other) {
		long wanted = key(Math.min(one, other), Math.max(one, other));
		int from = 0;
		int to = this.size;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (key(middle) < wanted) {
				from = middle + 1;
			}
			else {
				to = middle;
			}
		}
		return (from < this.size && key(from) == wanted) ? this.worth[from] : 0;
	}

	/** The pairs by their worth, the greatest first; those of equal worth in order. */
	public int[] heaviestFirst() {
		double greatest = Arrays.stream(this.worth, 0, this.size).max().orElse(1);
		// The worth in the upper bits, as far as it matters, and the pair in the lower
		// ones.
		return IntStream.range(0, this.size)
			.mapToLong((it) -> ((long) ((1 - (this.worth[it] / greatest)) * (1L << 31)) << 31) | it)
			.sorted()
			.mapToInt((it) -> (int) (it & Integer.MAX_VALUE))
			.toArray();
	}

	/** How many feasible partners a person has. */
	public int partners(int person) {
		return this.partners[person].cardinality();
	}

	/** Whether one of these people is a feasible partner of hers. */
	public boolean partnerAmong(int person, BitSet people) {
		return this.partners[person].intersects(people);
	}

	private long key(int pair) {
		return key(this.first[pair], this.second[pair]);
	}

	private static long key(int one, int other) {
		return ((long) one << 32) | other;
	}

}
