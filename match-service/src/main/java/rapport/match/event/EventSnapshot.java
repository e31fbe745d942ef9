package rapport.match.event;

import java.time.Instant;
import java.util.List;

import rapport.match.attendee.Attendee;
import rapport.match.introduction.Introduction;
import rapport.match.term.Terms;

/**
 * All that is known of one event at one moment, as plain data; whatever else a state
 * holds follows from it. So two states are the same if their snapshots are, whatever the
 * order in the lists, which says nothing.
 *
 * @param stopped the ids of those who said STOP
 */
public record EventSnapshot(String eventId, EventRules rules, List<Attendee> attendees, List<Presence> presences,
		List<String> stopped, List<Introduction> introductions) {

	/**
	 * Whether somebody is here.
	 *
	 * @param sequence of the latest change, which said so
	 * @param since when that was
	 */
	public record Presence(String attendeeId, long sequence, boolean here, Instant since) {
	}

	/**
	 * The state that it is of.
	 * @param terms what makes terms of the attendees' labels
	 */
	EventState restored(Terms terms) {
		var state = new EventState(this.eventId, terms);
		state.rules(this.rules);
		this.introductions.forEach(state::apply);
		// What would end by these has ended. Attendees come last: only who is registered
		// goes into the index, and so does each once, as she is now.
		this.stopped.forEach((it) -> state.stop(it, Instant.EPOCH));
		this.presences.forEach((it) -> state.presence(it.attendeeId(), it.here(), it.sequence(), false, it.since()));
		this.attendees.forEach((it) -> state.register(it, Instant.EPOCH));
		return state;
	}

}
