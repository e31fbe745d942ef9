package rapport.match.web;

import java.time.Clock;
import java.util.concurrent.Semaphore;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rapport.match.MatchSettings;
import rapport.match.event.EventStates;
import rapport.match.round.Why;
import rapport.starter.web.Problem;
import rapport.starter.web.ProblemException;

/** Explains introductions to the organizer. */
@RestController
class WhyController {

	private final EventStates states;

	private final MatchSettings settings;

	private final Clock clock;

	private final Semaphore oneAtATime = new Semaphore(1);

	WhyController(EventStates states, MatchSettings settings, Clock clock) {
		this.states = states;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The state is copied, and looked at without holding the matcher up. A copy of a
	 * large event takes memory, so there is one at a time.
	 */
	@GetMapping("/api/events/{eventId}/introductions/{introductionId}/why")
	Why why(@PathVariable String eventId, @PathVariable String introductionId) {
		if (!this.oneAtATime.tryAcquire()) {
			throw new ProblemException(Problem.tryAgain());
		}
		try {
			if (this.states.look(eventId, (state) -> state.introduction(introductionId)) == null) {
				throw unknown();
			}
			var now = this.clock.instant();
			var state = this.states.copy(eventId, now);
			var introduction = (state != null) ? state.introduction(introductionId) : null;
			if (state == null || introduction == null) {
				throw unknown();
			}
			return Why.of(state, introduction, this.settings.rounds(), now);
		}
		finally {
			this.oneAtATime.release();
		}
	}

	private static ProblemException unknown() {
		return new ProblemException(HttpStatus.NOT_FOUND, "no-such-introduction", "There is no such introduction",
				"Take event and introduction from the check-in service's list of introductions.");
	}

}
