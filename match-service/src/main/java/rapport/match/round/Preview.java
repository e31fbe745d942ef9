package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rapport.match.attendee.Attendee;
import rapport.match.event.EventRules;
import rapport.match.event.EventSnapshot;
import rapport.match.event.EventState;
import rapport.match.event.Timetable;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;
import rapport.match.term.Terms;
import rapport.match.worth.Profile;

/**
 * What an hour would bring by some rules, if all who wish to be introduced were here,
 * nobody had been introduced yet, and all said yes at once.
 *
 * @param wishing how many wish to be introduced and can be reached
 * @param considered how many of them were looked at: all, or a sample of a large event
 * @param introduced how many of these get an introduction
 * @param introductions how many there are
 * @param groups how many of them are of three or more
 * @param without some of those who get none, and why not
 */
public record Preview(int wishing, int considered, int introduced, int introductions, int groups, List<Left> without) {

	/** So many are looked at. */
	static final int MOST = 2_000;

	/** So many of those who get none are told. */
	private static final int MOST_LEFT = 50;

	private static final Instant BEGIN = Instant.parse("2000-01-01T12:00:00Z");

	private static final Duration STEP = Duration.ofMinutes(10);

	private static final int STEPS = 6;

	/**
	 * Somebody who gets none.
	 *
	 * @param reasons what keeps her from others, what keeps her from most of them first
	 * @param words the same in sentences to an organizer
	 */
	public record Left(String attendeeId, List<String> reasons, List<String> words) {
	}

	/**
	 * Tries rules on the people of an event.
	 * @param rules whose times do not matter: people are introduced for the whole hour
	 * @param terms what makes terms of the attendees' labels
	 */
	public static Preview of(EventSnapshot event, EventRules rules, RoundSettings settings, Terms terms) {
		var state = new EventState(event.eventId(), terms);
		state.rules(new EventRules(true, rules.sameCompany(), rules.minimumWorth(), rules.answerWithin(),
				rules.meeting(), rules.breather(), List.of(), Timetable.ALWAYS));
		var stopped = event.wishes()
			.stream()
			.filter(EventSnapshot.Wish::stopped)
			.map(EventSnapshot.Wish::attendeeId)
			.collect(Collectors.toSet());
		event.registrations().forEach((it) -> state.register(it.attendee(), BEGIN));
		var wishing = event.registrations()
			.stream()
			.map(EventSnapshot.Registration::attendee)
			.filter((it) -> wishes(it, stopped))
			.map(Attendee::id)
			.sorted(Comparator.<String>comparingInt(Profile::shortHash).thenComparing(Comparator.naturalOrder()))
			.toList();
		var considered = wishing.subList(0, Math.min(MOST, wishing.size()));
		considered.forEach((it) -> state.presence(it, true, 1, false, BEGIN));
		hour(state, new Round(settings));
		var left = considered.stream().filter(state::without).toList();
		var all = state.introductions();
		return new Preview(wishing.size(), considered.size(), considered.size() - left.size(), all.size(),
				(int) all.stream().filter((it) -> !it.ofTwo()).count(),
				left.stream().limit(MOST_LEFT).map((it) -> left(state, it, settings)).toList());
	}

	private static boolean wishes(Attendee it, Set<String> stopped) {
		return it.introduce() && it.reachable() && !stopped.contains(it.id());
	}

	private static void hour(EventState state, Round round) {
		for (int step = 0; step < STEPS; step++) {
			var now = BEGIN.plus(STEP.multipliedBy(step));
			for (var it : round.run(state, now)) {
				state.apply(it);
				yes(state, it, now);
			}
		}
	}

	private static void yes(EventState state, Introduction it, Instant now) {
		it.participants()
			.forEach((one) -> state.answer(it.id(), one.attendeeId(), Answer.YES, now).forEach(state::apply));
	}

	private static Left left(EventState state, String id, RoundSettings settings) {
		var why = WhyNobody.of(state, Objects.requireNonNull(state.attendee(id)), settings,
				BEGIN.plus(STEP.multipliedBy(STEPS)));
		var others = why.others()
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
		return new Left(id, Stream.concat(why.hers().stream(), others).toList(), why.words());
	}

}
