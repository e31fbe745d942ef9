package rapport.match.round;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import rapport.match.candidate.Allowed;
import rapport.match.candidate.CandidateIndex;
import rapport.match.candidate.Hits;
import rapport.match.event.EventState;
import rapport.match.matching.Graph;
import rapport.match.worth.Profile;
import rapport.match.worth.View;

/** Finds who of a crowd could be introduced to whom: the graph that a round matches. */
final class Edges {

	/** However many search, each looks at so many. */
	private static final int LEAST_BUDGET = 400;

	private static final int GREATEST_BUDGET = 50_000;

	/** When so many search, each considers as many partners as the settings say. */
	private static final int MANY = 5_000;

	private static final int MOST_TIMES = 4;

	/** Who has fewer candidates than that is looked for further. */
	private static final int FEW = 8;

	private final EventState state;

	private final RoundSettings settings;

	private final Instant now;

	private final Instant putOffUntil;

	Edges(EventState state, RoundSettings settings, Instant now) {
		this.state = state;
		this.settings = settings;
		this.now = now;
		this.putOffUntil = now.minus(settings.laterAfter());
	}

	/**
	 * A graph over a crowd, with the edges to the best candidates that each of some finds
	 * in an index, all of whom must be of the crowd. An edge weighs what the introduction
	 * is worth above the price of a place with either; where that is nothing, there is
	 * none. Who does not search asks no price.
	 */
	Graph among(Crowd crowd, IntStream searching, CandidateIndex index) {
		var searchers = searching.toArray();
		var graph = new Graph.Builder(crowd.size());
		if (searchers.length == 0) {
			return graph.build();
		}
		int budget = Math.clamp(this.settings.effort() / searchers.length, LEAST_BUDGET, GREATEST_BUDGET);
		var view = new View(this.state.rarity(), this.settings.weights(), crowd.profile(searchers[0]));
		var prices = prices(crowd, searchers, view, budget);
		var found = new int[crowd.size()][];
		var hits = new Hits(candidates(searchers.length));
		for (int one : searchers) {
			var known = this.state.partners(crowd.id(one));
			search(index, view.of(crowd.profile(one)), budget, hits);
			found[one] = new int[hits.size()];
			for (int place = 0; place < hits.size(); place++) {
				int other = crowd.number(hits.profile(place));
				found[one][place] = other;
				double weight = (hits.worth(place) * novelty(known, crowd.id(other))) - prices[one] - prices[other];
				if (weight > 0 && !contains(found[other], one)) {
					graph.edge(one, other, weight);
				}
			}
		}
		return graph.build();
	}

	/**
	 * Finds someone's best candidates. Who has few among many is looked for further:
	 * others would take them, and she would be left without.
	 */
	private void search(CandidateIndex index, View view, int budget, Hits hits) {
		var allowed = allowed(view.self());
		double least = this.state.rules().minimumWorth();
		int looked = index.search(view, budget, allowed, least, hits);
		if (2 * looked >= budget && hits.size() < FEW) {
			index.search(view, GREATEST_BUDGET, allowed, least, hits);
		}
	}

	/** How many partners each considers: more where few search, in the same time. */
	private int candidates(int searching) {
		int usual = this.settings.candidates();
		return Math.clamp((long) usual * MANY / searching, usual, MOST_TIMES * usual);
	}

	/** Who may be introduced to someone. */
	Allowed allowed(Profile self) {
		return Constraint.allowed(this.state, self, this.putOffUntil);
	}

	private double[] prices(Crowd crowd, int[] searchers, View view, int budget) {
		var patience = new Patience(this.state, this.settings.patience(), this.now);
		var prices = new double[crowd.size()];
		for (int one : searchers) {
			prices[one] = patience.price(view.of(crowd.profile(one)), this, budget);
		}
		return prices;
	}

	/**
	 * Two who were introduced to the same person are in one group already, and an
	 * introduction bridges less: it gives way to another of nearly the same worth.
	 */
	private double novelty(Set<String> known, String other) {
		return (known.isEmpty() || Collections.disjoint(known, this.state.partners(other))) ? 1
				: 1 - (this.settings.weights().bridging() / 4);
	}

	private static boolean contains(int @Nullable [] found, int number) {
		if (found != null) {
			for (int one : found) {
				if (one == number) {
					return true;
				}
			}
		}
		return false;
	}

}
