package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import rapport.match.attendee.Attendee;
import rapport.match.event.EventState;
import rapport.match.worth.Profile;

/** What stands in the way of introductions now, by codes such as "same-company". */
final class Obstacles {

	/** One of hers waits for an answer. */
	static final String WAITS = "waits-for-an-answer";

	private final EventState state;

	private final RoundSettings settings;

	private final Instant now;

	Obstacles(EventState state, RoundSettings settings, Instant now) {
		this.state = state;
		this.settings = settings;
		this.now = now;
	}

	/**
	 * Returns what stands between two; nothing if they could be introduced.
	 * @param worth what their introduction would be worth
	 */
	List<String> between(Profile one, Profile other, double worth) {
		var all = new ArrayList<String>();
		for (var constraint : Constraint.values()) {
			if (constraint.forbids(this.state, one, other, this.now.minus(this.settings.laterAfter()))) {
				all.add(Why.code(constraint));
			}
		}
		if (worth <= 0) {
			all.add("nothing-in-common");
		}
		else if (worth < this.state.rules().minimumWorth()) {
			all.add("minimum-worth");
		}
		var id = other.attendee().id();
		if (!this.state.present(id)) {
			all.add("absent");
		}
		else if (!this.state.willing(id)) {
			all.add("not-willing");
		}
		else {
			busy(id, all);
		}
		return all;
	}

	/** Returns what stands between somebody and everybody else; nothing if nothing. */
	List<String> of(Attendee her) {
		var all = new ArrayList<String>();
		if (!this.state.rules().introducesAt(this.now)) {
			all.add(this.state.rules().enabled() ? "closed" : "matching-off");
		}
		if (!her.introduce()) {
			all.add("no-consent");
		}
		if (!her.reachable()) {
			all.add("not-reachable");
		}
		if (!this.state.present(her.id())) {
			all.add("absent");
		}
		else if (her.introduce() && her.reachable() && !this.state.willing(her.id())) {
			all.add(this.state.unreachable(her.id()) ? "not-reachable" : "stopped");
		}
		else if (this.state.willing(her.id())) {
			busy(her.id(), all);
		}
		if (her.silent()) {
			all.add("named-nothing");
		}
		return all;
	}

	private void busy(String id, List<String> all) {
		if (this.state.meeting(id, this.now)) {
			all.add("meeting");
		}
		else if (this.state.breathing(id, this.now)) {
			all.add("breather");
		}
		else if (this.state.room(id, this.now) == 0) {
			all.add("pace");
		}
		else if (this.state.open(id) >= this.settings.openAtOnce()) {
			all.add(WAITS);
		}
	}

}
