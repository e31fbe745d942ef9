package rapport.bench.instance;

import rapport.bench.instance.Graph.PairConsumer;
import rapport.match.event.EventState;
import rapport.match.round.Constraint;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/**
 * Finds every feasible pair by looking at all: both take part, no constraint forbids it,
 * they are there at the same time at some moment, and it is worth the event's minimum.
 */
public final class FeasiblePairs {

	private final Instance instance;

	private final EventState state;

	public FeasiblePairs(Instance instance) {
		this.instance = instance;
		this.state = instance.registered();
	}

	/** Tells of each pair once, in the order of the people. */
	public void each(PairConsumer pairs) {
		var people = this.instance.people();
		var view = new AttendeeView(this.state.rarity(), Instance.SETTINGS.weights(), profile(people.getFirst()));
		for (int i = 0; i < people.size(); i++) {
			view.of(profile(people.get(i)));
			for (int j = i + 1; j < people.size(); j++) {
				if (mayMeet(people.get(i), people.get(j))) {
					double worth = view.worth(profile(people.get(j)));
					if (worth > 0 && worth >= this.state.rules().minimumWorth()) {
						pairs.take(i, j, worth);
					}
				}
			}
		}
	}

	private Profile profile(Person person) {
		return this.state.profile(person.attendee().id());
	}

	private boolean mayMeet(Person one, Person other) {
		return one.takesPart() && other.takesPart()
				&& this.instance.presence().of(one).overlap(this.instance.presence().of(other))
				&& !Constraint.anyForbids(this.state, profile(one), profile(other), Instance.START);
	}

}
