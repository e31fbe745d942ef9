package rapport.bench.instance;

import rapport.bench.instance.Graph.PairConsumer;
import rapport.match.attendee.Attendee;
import rapport.match.event.EventState;
import rapport.match.round.Constraint;
import rapport.match.worth.Valuation;

/**
 * Finds every feasible pair by looking at all: both take part, no constraint forbids it,
 * they are there at the same time at some moment, and it is worth the event's minimum.
 */
public final class FeasiblePairs {

	private final Instance instance;

	private final EventState state;

	private final Valuation valuation;

	public FeasiblePairs(Instance instance) {
		this.instance = instance;
		this.state = instance.registered();
		this.valuation = new Valuation(this.state.rarity(), Instance.WEIGHTS);
	}

	/** Tells of each pair once, in the order of the people. */
	public void each(PairConsumer pairs) {
		var people = this.instance.people();
		for (int i = 0; i < people.size(); i++) {
			for (int j = i + 1; j < people.size(); j++) {
				if (mayMeet(people.get(i), people.get(j))) {
					double worth = this.valuation.of(people.get(i).attendee(), people.get(j).attendee()).value();
					if (worth > 0 && worth >= this.state.rules().minimumWorth()) {
						pairs.take(i, j, worth);
					}
				}
			}
		}
	}

	private boolean mayMeet(Person one, Person other) {
		return one.takesPart() && other.takesPart()
				&& this.instance.presence().of(one).overlap(this.instance.presence().of(other))
				&& allowed(one.attendee(), other.attendee());
	}

	private boolean allowed(Attendee one, Attendee other) {
		for (var constraint : Constraint.values()) {
			if (constraint.forbids(this.state, one, other)) {
				return false;
			}
		}
		return true;
	}

}
