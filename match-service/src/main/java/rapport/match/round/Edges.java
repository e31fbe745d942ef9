package rapport.match.round;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.stream.IntStream;

import rapport.match.candidate.CandidateIndex;
import rapport.match.candidate.Hits;
import rapport.match.event.EventState;
import rapport.match.matching.Graph;
import rapport.match.worth.View;

/** Finds who of a crowd could be introduced to whom: the graph that a round matches. */
final class Edges {

	/** However many search, each looks at so many. */
	private static final int LEAST_BUDGET = 500;

	private static final int GREATEST_BUDGET = 50_000;

	private final EventState state;

	private final RoundSettings settings;

	private final Instant putOffUntil;

	Edges(EventState state, RoundSettings settings, Instant now) {
		this.state = state;
		this.settings = settings;
		this.putOffUntil = now.minus(settings.laterAfter());
	}

	/**
	 * A graph over a crowd, with the edges to the best candidates that each of some finds
	 * in an index, all of whom must be of the crowd.
	 */
	Graph among(Crowd crowd, IntStream searching, CandidateIndex index) {
		var searchers = searching.toArray();
		var graph = new Graph.Builder(crowd.size());
		if (searchers.length == 0) {
			return graph.build();
		}
		int budget = Math.clamp(this.settings.effort() / searchers.length, LEAST_BUDGET, GREATEST_BUDGET);
		var found = new int[crowd.size()][];
		var hits = new Hits(this.settings.candidates());
		var view = new View(this.state.rarity(), this.settings.weights(), crowd.profile(searchers[0]));
		for (int one : searchers) {
			var self = crowd.profile(one).attendee();
			index.search(view.of(crowd.profile(one)), budget,
					(it) -> !Constraint.anyForbids(this.state, self, it.attendee(), this.putOffUntil),
					this.state.rules().minimumWorth(), hits);
			found[one] = new int[hits.size()];
			for (int place = 0; place < hits.size(); place++) {
				int other = crowd.number(hits.profile(place));
				found[one][place] = other;
				if (!contains(found[other], one)) {
					graph.edge(one, other, hits.worth(place) * novelty(crowd.id(one), crowd.id(other)));
				}
			}
		}
		return graph.build();
	}

	/**
	 * Two who were introduced to the same person are in one group already, and an
	 * introduction bridges less: it gives way to another of nearly the same worth.
	 */
	private double novelty(String one, String other) {
		var known = this.state.partners(one);
		return disjoint(known, this.state.partners(other)) ? 1 : 1 - (this.settings.weights().bridging() / 4);
	}

	private static boolean disjoint(Set<String> some, Set<String> others) {
		return some.isEmpty() || others.isEmpty() || Collections.disjoint(some, others);
	}

	private static boolean contains(int[] found, int number) {
		return found != null && IntStream.of(found).anyMatch((it) -> it == number);
	}

}
