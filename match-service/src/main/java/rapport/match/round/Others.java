package rapport.match.round;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.round.Why.Other;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/**
 * Who else the participants of an introduction might be introduced to: the best of each
 * kind. What forbids somebody is asked only where she could be among them, as there may
 * be tens of thousands.
 */
final class Others {

	private static final int MOST = 10;

	private final EventState state;

	private final Introduction introduction;

	private final RoundSettings settings;

	private final Obstacles obstacles;

	private final SortedSet<Other> beaten = new TreeSet<>(Other.BEST_FIRST);

	private final SortedSet<Other> excluded = new TreeSet<>(Other.BEST_FIRST);

	private final SortedSet<Other> absent = new TreeSet<>(Other.BEST_FIRST);

	Others(EventState state, Introduction introduction, RoundSettings settings, Instant now) {
		this.state = state;
		this.introduction = introduction;
		this.settings = settings;
		this.obstacles = new Obstacles(state, settings, now);
	}

	/** Those who are here and could be introduced to a participant, the best first. */
	List<Other> beaten() {
		return List.copyOf(this.beaten);
	}

	/** Those who are here and cannot, the best first. */
	List<Other> excluded() {
		return List.copyOf(this.excluded);
	}

	/** Those who are not here, the best first. */
	List<Other> absent() {
		return List.copyOf(this.absent);
	}

	/** Looks at all for one participant. */
	void of(String one) {
		var self = this.state.profile(one);
		var view = new AttendeeView(this.state.rarity(), this.settings.weights(), self);
		for (var other : this.state.attendees()) {
			if (this.introduction.participant(other.id()).isEmpty()) {
				var profile = this.state.profile(other.id());
				double worth = view.worth(profile);
				if (worth > 0) {
					look(self, profile, worth);
				}
			}
		}
	}

	private void look(Profile self, Profile other, double worth) {
		boolean here = this.state.present(other.attendee().id());
		if (here ? mayTake(this.beaten, worth) || mayTake(this.excluded, worth) : mayTake(this.absent, worth)) {
			var forbidding = this.obstacles.between(self, other, worth);
			var present = forbidding.isEmpty() ? this.beaten : this.excluded;
			take(here ? present : this.absent,
					new Other(self.attendee().id(), other.attendee().id(), worth, forbidding));
		}
	}

	private static boolean mayTake(SortedSet<Other> best, double worth) {
		return best.size() < MOST || worth >= best.last().worth();
	}

	private static void take(SortedSet<Other> best, Other another) {
		best.add(another);
		if (best.size() > MOST) {
			best.removeLast();
		}
	}

}
