package rapport.match.event;

import java.time.Instant;
import java.util.List;

import rapport.match.attendee.Attendee;
import rapport.match.introduction.Introduction;
import rapport.match.term.Terms;

/**
 * All that is known of one event at one moment, as plain data; whatever else a state
 * holds follows from it and from the time. So two states are the same if their snapshots
 * are, whatever the order in the lists, which says nothing.
 *
 * @param revision of the rules
 */
public record EventSnapshot(String eventId, long revision, EventRules rules, List<Registration> registrations,
		List<Presence> presences, List<Wish> wishes, List<Introduction> introductions, List<Tried> tried) {

	/** Where no number failed. */
	public EventSnapshot(String eventId, long revision, EventRules rules, List<Registration> registrations,
			List<Presence> presences, List<Wish> wishes, List<Introduction> introductions) {
		this(eventId, revision, rules, registrations, presences, wishes, introductions, List.of());
	}

	/** An attendee, and of which revision she is. */
	public record Registration(Attendee attendee, long revision) {
	}

	/**
	 * Whether somebody is here.
	 *
	 * @param sequence of the latest change, which said so
	 * @param since when she came, if she is here
	 */
	public record Presence(String attendeeId, long sequence, boolean here, Instant since) {
	}

	/**
	 * Whether somebody said STOP.
	 *
	 * @param sequence of the latest reply that said so, or that she wants more
	 */
	public record Wish(String attendeeId, long sequence, boolean stopped) {
	}

	/**
	 * Whose number never gets a text.
	 *
	 * @param sequence of what said so
	 */
	public record Tried(String attendeeId, long sequence) {
	}

	/** Returns what has a greater number: numbers grow with the time. */
	EventSnapshot after(long number) {
		return new EventSnapshot(this.eventId, (this.revision > number) ? this.revision : 0,
				(this.revision > number) ? this.rules : EventRules.UNKNOWN,
				this.registrations.stream().filter((it) -> it.revision() > number).toList(),
				this.presences.stream().filter((it) -> it.sequence() > number).toList(),
				this.wishes.stream().filter((it) -> it.sequence() > number).toList(), List.of(),
				this.tried.stream().filter((it) -> it.sequence() > number).toList());
	}

	/** Returns whether anything but wishes and numbers is known. */
	boolean tells() {
		return !this.rules.equals(EventRules.UNKNOWN) || !this.registrations.isEmpty() || !this.presences.isEmpty();
	}

	/**
	 * Returns the state that it is of.
	 * @param terms what makes terms of the attendees' labels
	 */
	EventState restored(Terms terms) {
		return into(new EventState(this.eventId, terms));
	}

	/**
	 * Returns a state to be looked at and never changed: without the index of candidates,
	 * which takes the longest to make.
	 * @param terms what makes terms of the attendees' labels
	 * @param now whoever's presence is over by then is not present in it
	 */
	public EventState forReading(Terms terms, Instant now) {
		var state = into(new EventState(this.eventId, terms, false));
		state.pass(now);
		return state;
	}

	private EventState into(EventState state) {
		state.rules(this.rules, this.revision, Instant.EPOCH);
		this.introductions.forEach(state::apply);
		// What would end by these has ended. Attendees come last: only who is registered
		// goes into the index, and so does each once, as she is now.
		this.wishes.forEach((it) -> state.wish(it.attendeeId(), it.stopped(), it.sequence(), Instant.EPOCH));
		this.tried.forEach((it) -> state.tried(it.attendeeId(), false, it.sequence(), Instant.EPOCH));
		this.presences.forEach(
				(it) -> state.presence(it.attendeeId(), it.here(), it.sequence(), false, it.since(), Instant.EPOCH));
		this.registrations.forEach((it) -> state.register(it.attendee(), it.revision(), Instant.EPOCH));
		return state;
	}

}
