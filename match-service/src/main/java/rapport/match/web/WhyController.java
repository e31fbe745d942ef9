package rapport.match.web;

import java.net.URI;
import java.time.Clock;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rapport.match.MatchSettings;
import rapport.match.event.EventStates;
import rapport.match.round.Why;

/** Explains introductions to the organizer. */
@RestController
class WhyController {

	private final EventStates states;

	private final MatchSettings settings;

	private final Clock clock;

	WhyController(EventStates states, MatchSettings settings, Clock clock) {
		this.states = states;
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping("/api/events/{eventId}/introductions/{introductionId}/why")
	ResponseEntity<Object> why(@PathVariable String eventId, @PathVariable String introductionId) {
		var why = this.states.look(eventId, (state) -> {
			var introduction = state.introduction(introductionId);
			return (introduction != null) ? Why.of(state, introduction, this.settings.rounds(), this.clock.instant())
					: null;
		});
		return (why != null) ? ResponseEntity.ok(why) : ResponseEntity.status(HttpStatus.NOT_FOUND).body(unknown());
	}

	private static ProblemDetail unknown() {
		var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"Take event and introduction from the check-in service's list of introductions.");
		problem.setType(URI.create("urn:rapport:problem:no-such-introduction"));
		problem.setTitle("There is no such introduction");
		return problem;
	}

}
