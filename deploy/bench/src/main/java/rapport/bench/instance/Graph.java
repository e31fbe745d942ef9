package rapport.bench.instance;

import java.util.Arrays;
import java.util.BitSet;

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

	/** Adds a pair that is not there yet. */
	public void add(int one, int other, double value) {
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

	/** How many feasible partners a person has. */
	public int partners(int person) {
		return this.partners[person].cardinality();
	}

	/** Whether one of these people is a feasible partner of hers. */
	public boolean partnerAmong(int person, BitSet people) {
		return this.partners[person].intersects(people);
	}

}
