package rapport.match.matching;

import java.util.Arrays;

/** The few of many edges that gain most at once, the most first. Used again and again. */
final class Ways {

	private final int[] edges;

	private final double[] gains;

	private int size;

	Ways(int most) {
		this.edges = new int[most];
		this.gains = new double[most];
	}

	int size() {
		return this.size;
	}

	int edge(int place) {
		return this.edges[place];
	}

	double gain(int place) {
		return this.gains[place];
	}

	void clear() {
		this.size = 0;
	}

	/** Whether an edge that gains no more than this would not be among them. */
	boolean beats(double gain) {
		return this.size == this.edges.length && gain <= this.gains[this.size - 1];
	}

	void add(int edge, double gain) {
		int place = this.size;
		while (place > 0 && gain > this.gains[place - 1]) {
			place--;
		}
		if (place == this.edges.length) {
			return;
		}
		this.size = Math.min(this.size + 1, this.edges.length);
		System.arraycopy(this.edges, place, this.edges, place + 1, this.size - place - 1);
		System.arraycopy(this.gains, place, this.gains, place + 1, this.size - place - 1);
		this.edges[place] = edge;
		this.gains[place] = gain;
	}

	/** One for each of these numbers. */
	static Ways[] of(int[] breadths) {
		return Arrays.stream(breadths).mapToObj(Ways::new).toArray(Ways[]::new);
	}

}
