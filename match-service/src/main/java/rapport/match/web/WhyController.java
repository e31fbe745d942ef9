package rapport.match.web;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rapport.match.MatchSettings;
import rapport.match.event.EventState;
import rapport.match.event.EventStates;
import rapport.match.round.Why;
import rapport.match.round.WhyNobody;
import rapport.starter.web.ProblemException;

/**
 * Explains introductions to the organizer, and why somebody has none. The state is
 * copied, and looked at without holding the matcher up.
 */
@RestController
class WhyController {

	private final EventStates states;

	private final MatchSettings settings;

	private final Clock clock;

	private final OneAtATime oneAtATime;

	WhyController(EventStates states, MatchSettings settings, Clock clock, OneAtATime oneAtATime) {
		this.states = states;
		this.settings = settings;
		this.clock = clock;
		this.oneAtATime = oneAtATime;
	}

	@GetMapping("/api/events/{eventId}/introductions/{introductionId}/why")
	Why why(@PathVariable String eventId, @PathVariable String introductionId) {
		boolean known = this.states.look(eventId, (state) -> state.introduction(introductionId)) != null;
		return explained(eventId, known, noIntroduction(), (state, now) -> {
			var introduction = state.introduction(introductionId);
			return (introduction != null) ? Why.of(state, introduction, this.settings.rounds(), now) : null;
		});
	}

	@GetMapping("/api/events/{eventId}/attendees/{attendeeId}/why-nobody")
	WhyNobody whyNobody(@PathVariable String eventId, @PathVariable String attendeeId) {
		boolean known = this.states.look(eventId, (state) -> state.attendee(attendeeId)) != null;
		return explained(eventId, known, nobody(), (state, now) -> {
			var her = state.attendee(attendeeId);
			return (her != null) ? WhyNobody.of(state, her, this.settings.rounds(), now) : null;
		});
	}

	private <T> T explained(String eventId, boolean known, ProblemException unknown,
			BiFunction<EventState, Instant, @Nullable T> explain) {
		return this.oneAtATime.make(() -> {
			if (!known) {
				throw unknown;
			}
			var now = this.clock.instant();
			var state = this.states.copy(eventId, now);
			var explained = (state != null) ? explain.apply(state, now) : null;
			if (explained == null) {
				throw unknown;
			}
			return explained;
		});
	}

	private static ProblemException noIntroduction() {
		return new ProblemException(HttpStatus.NOT_FOUND, "no-such-introduction", "There is no such introduction",
				"Take event and introduction from the check-in service's list of introductions.");
	}

	private static ProblemException nobody() {
		return new ProblemException(HttpStatus.NOT_FOUND, "no-such-attendee", "There is no such attendee",
				"Take event and attendee from the check-in service's list of attendees.");
	}

}
