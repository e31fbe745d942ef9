package rapport.match.round;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.stream.IntStream;

import rapport.match.event.EventState;
import rapport.match.matching.Graph;

/** Finds who of a crowd could be introduced to whom: the graph that a round matches. */
final class Edges {

	private final EventState state;

	private final RoundSettings settings;

	private final Instant now;

	Edges(EventState state, RoundSettings settings, Instant now) {
		this.state = state;
		this.settings = settings;
		this.now = now;
	}

	/**
	 * A graph over a crowd, with the edges to the best candidates that each of some finds
	 * among all of it. An edge weighs what the introduction is worth above the price of a
	 * place with either; where that is nothing, there is none. Who does not search asks
	 * no price.
	 * @param searching for whom, in ascending order
	 */
	Graph among(Crowd crowd, IntStream searching) {
		var searchers = searching.toArray();
		var graph = new Graph.Builder(crowd.size());
		if (searchers.length == 0) {
			return graph.build();
		}
		var candidates = new Candidates(this.state, this.settings, this.now, crowd, searchers);
		for (int one : searchers) {
			var known = this.state.partners(crowd.id(one));
			var found = candidates.of(one);
			for (int place = 0; place < found.length; place++) {
				int other = found[place];
				double weight = (candidates.worth(one, place) * novelty(known, crowd, other)) - candidates.price(one)
						- candidates.price(other);
				if (weight > 0 && (other > one || !contains(candidates.of(other), one))) {
					graph.edge(one, other, weight);
				}
			}
		}
		return graph.build();
	}

	/**
	 * Two who were introduced to the same person are in one group already, and an
	 * introduction bridges less: it gives way to another of nearly the same worth.
	 */
	private double novelty(Set<String> known, Crowd crowd, int other) {
		return (known.isEmpty() || Collections.disjoint(known, this.state.partners(crowd.id(other)))) ? 1
				: 1 - (this.settings.weights().bridging() / 4);
	}

	private static boolean contains(int[] some, int number) {
		for (int one : some) {
			if (one == number) {
				return true;
			}
		}
		return false;
	}

}
