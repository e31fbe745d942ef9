package rapport.match.matching;

import java.util.Arrays;

/** An alternating path: edges to take and edges to give up. */
final class Path {

	private final int[] edges;

	private int length;

	Path(int most) {
		this.edges = new int[most];
	}

	int length() {
		return this.length;
	}

	void push(int edge) {
		this.edges[this.length++] = edge;
	}

	void truncate(int length) {
		this.length = length;
	}

	int edge(int place) {
		return this.edges[place];
	}

	/** Becomes what another holds from a place on. */
	void copy(int begin, Path other) {
		this.length = other.length - begin;
		System.arraycopy(other.edges, begin, this.edges, 0, this.length);
	}

	void append(Path other) {
		System.arraycopy(other.edges, 0, this.edges, this.length, other.length);
		this.length += other.length;
	}

	/** Gives up those that were chosen, takes the others. */
	void apply(Matching matching) {
		var path = Arrays.copyOf(this.edges, this.length);
		var taken = Arrays.stream(path).filter((it) -> !matching.has(it)).toArray();
		Arrays.stream(path).filter(matching::has).forEach(matching::remove);
		Arrays.stream(taken).forEach(matching::add);
	}

}
