package rapport.match.messaging;

import java.time.Instant;
import java.util.List;

import rapport.match.event.EventStates;
import rapport.match.introduction.Introduction;
import rapport.starter.lifecycle.HybridClock;

/** Folds what records say into the events' states. */
class Fold {

	private final EventStates states;

	/**
	 * What a change did.
	 *
	 * @param changed the introductions that are to change by it
	 * @param forgotten the ids of introductions that are forgotten with their event
	 * @param urgent whether what is kept of the event must be written anew at once
	 */
	record Outcome(List<Introduction> changed, List<String> forgotten, boolean urgent) {

		private static final Outcome NOTHING = new Outcome(List.of(), List.of(), false);

		static Outcome of(List<Introduction> changed) {
			return new Outcome(changed, List.of(), false);
		}

	}

	Fold(EventStates states) {
		this.states = states;
	}

	/**
	 * Folds a change in, only inside {@link EventStates#locked}. What is forgotten is not
	 * made anew by what was said before.
	 * @param said when the record was written
	 */
	Outcome add(Change change, Instant said, Instant now) {
		if (change instanceof Change.EventForgotten) {
			return new Outcome(List.of(), this.states.forget(change.eventId(), said, HybridClock.last(said)), true);
		}
		if (change instanceof Change.Nothing) {
			return Outcome.NOTHING;
		}
		if (!(change instanceof Change.EventSet) && this.states.forgotten(change.eventId(), said)) {
			return Outcome.NOTHING;
		}
		boolean known = this.states.known(change.eventId()) != null;
		return (known || begins(change)) ? apply(change, now) : Outcome.NOTHING;
	}

	/** Whether an event that is not known may begin with this. */
	private boolean begins(Change change) {
		return switch (change) {
			case Change.Nothing _, Change.AttendeeErased _, Change.IntroductionForgotten _ -> false;
			case Change.IntroductionKnown it -> !this.states.forgotten(it.eventId());
			default -> true;
		};
	}

	private Outcome apply(Change change, Instant now) {
		var state = this.states.of(change.eventId());
		return switch (change) {
			case Change.EventSet it -> Outcome.of(state.rules(it.rules(), it.revision(), now));
			case Change.AttendeeSet it -> Outcome.of(state.register(it.attendee(), it.revision(), now));
			case Change.AttendeeErased it -> new Outcome(state.erase(it.attendeeId(), now), List.of(), true);
			case Change.PresenceSet it ->
				Outcome.of(state.presence(it.attendeeId(), it.here(), it.sequence(), it.undo(), it.since(), now));
			case Change.PresenceForgotten it -> {
				state.forgetPresence(it.attendeeId(), it.sequence());
				yield Outcome.NOTHING;
			}
			case Change.WishSaid it -> Outcome.of(state.wish(it.attendeeId(), it.stop(), it.sequence(), now));
			case Change.NumberTried it -> Outcome.of(state.tried(it.attendeeId(), it.reached(), it.sequence(), now));
			case Change.AnswerGiven it ->
				Outcome.of(state.answer(it.introductionId(), it.attendeeId(), it.answer(), now));
			case Change.MeetingReported it ->
				Outcome.of(state.report(it.introductionId(), it.attendeeId(), it.met(), now));
			case Change.IntroductionKnown it -> {
				state.apply(it.introduction());
				yield Outcome.NOTHING;
			}
			case Change.IntroductionForgotten it -> {
				state.forgetIntroduction(it.introductionId());
				this.states.dropIfEmpty(it.eventId());
				yield Outcome.NOTHING;
			}
			case Change.EventForgotten _, Change.Nothing _ -> Outcome.NOTHING;
		};
	}

}
