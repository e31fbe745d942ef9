package rapport.match.round;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import rapport.match.candidate.Allowed;
import rapport.match.candidate.BitmapIndex;
import rapport.match.candidate.Hits;
import rapport.match.event.EventState;
import rapport.match.matching.Graph;
import rapport.match.worth.Profile;
import rapport.match.worth.View;

/** Finds who of a crowd could be introduced to whom: the graph that a round matches. */
final class Edges {

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
	 * among all of it. An edge weighs what the introduction is worth above the price of a
	 * place with either; where that is nothing, there is none. Who does not search asks
	 * no price.
	 */
	Graph among(Crowd crowd, IntStream searching) {
		var searchers = searching.toArray();
		var graph = new Graph.Builder(crowd.size());
		if (searchers.length == 0) {
			return graph.build();
		}
		int candidates = candidates(searchers.length);
		int most = Math.max(2 * candidates, this.settings.effort() / searchers.length);
		var index = new BitmapIndex(crowd.profiles());
		var view = new View(this.state.rarity(), this.settings.weights(), crowd.profile(searchers[0]));
		var patience = new Patience(this.state, this.settings.patience(), this.now);
		var hits = new Hits(candidates);
		var found = new int[crowd.size()][];
		var worths = new double[crowd.size()][];
		var prices = new double[crowd.size()];
		for (int one : searchers) {
			search(index, view.of(crowd.profile(one)), one, most, hits);
			found[one] = hits.numbers();
			worths[one] = hits.worths();
			prices[one] = patience.price(view, this, most, hits);
		}
		for (int one : searchers) {
			var known = this.state.partners(crowd.id(one));
			for (int place = 0; place < found[one].length; place++) {
				int other = found[one][place];
				double weight = (worths[one][place] * novelty(known, crowd, other)) - prices[one] - prices[other];
				if (weight > 0 && (other > one || !contains(found[other], one))) {
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
	private void search(BitmapIndex index, View view, int self, int most, Hits hits) {
		var allowed = allowed(view.self());
		double least = this.state.rules().minimumWorth();
		int looked = index.search(view, self, most, allowed, least, hits);
		if (looked == most && hits.size() < FEW) {
			index.search(view, self, Integer.MAX_VALUE, allowed, least, hits);
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

	/**
	 * Two who were introduced to the same person are in one group already, and an
	 * introduction bridges less: it gives way to another of nearly the same worth.
	 */
	private double novelty(Set<String> known, Crowd crowd, int other) {
		return (known.isEmpty() || Collections.disjoint(known, this.state.partners(crowd.id(other)))) ? 1
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
