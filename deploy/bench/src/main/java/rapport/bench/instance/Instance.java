package rapport.bench.instance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import rapport.checkin.event.Matching;
import rapport.match.event.EventRules;
import rapport.match.event.EventState;
import rapport.match.round.RoundSettings;

/**
 * What is to be matched: people and when they are there, under the rules of an event as
 * it is by default.
 */
public record Instance(List<Person> people, Presence presence) {

	public static final String EVENT = "evaluation";

	/** Second 0 of the presence. */
	public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	/**
	 * The settings of the service, but for two: introductions count as answered at once,
	 * so nobody waits for an answer, and only pairs are introduced.
	 */
	public static final RoundSettings SETTINGS = settings();

	private static RoundSettings settings() {
		var usual = RoundSettings.DEFAULT;
		return new RoundSettings(usual.weights(), Integer.MAX_VALUE, usual.laterAfter(), usual.patience(),
				usual.candidates(), usual.effort(), usual.passes(), usual.people(), false);
	}

	/** A state with all registered and nobody there. */
	public EventState registered() {
		return registered(this.people);
	}

	/** A state with these people registered and nobody there. */
	public static EventState registered(List<Person> people) {
		var state = new EventState(EVENT);
		var rules = Matching.DEFAULT;
		state.rules(new EventRules(rules.enabled(), rules.sameCompany(), rules.minimumWorth(),
				Duration.ofMinutes(rules.answerWithin()), List.of("Meeting point")));
		people.forEach((it) -> state.register(it.attendee(), START));
		return state;
	}

	/** The most introductions that a person's pace allows within her stays. */
	public int capacity(int person) {
		var it = this.people.get(person);
		return it.takesPart() ? this.presence.of(it).fitting(it.attendee().perHour()) : 0;
	}

}
