package rapport.match.web;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.match.MatchSettings;
import rapport.match.event.EventRules;
import rapport.match.event.EventState;
import rapport.match.event.EventStates;
import rapport.match.round.Preview;
import rapport.match.term.Terms;
import rapport.starter.web.ProblemException;

/** Shows the organizer what settings would bring, before they are saved. */
@RestController
class PreviewController {

	private static final int WEEK = 10_080;

	private static final int MOST_MINUTES = 240;

	private final EventStates states;

	private final MatchSettings settings;

	private final Terms terms;

	private final OneAtATime oneAtATime;

	PreviewController(EventStates states, MatchSettings settings, Terms terms, OneAtATime oneAtATime) {
		this.states = states;
		this.settings = settings;
		this.terms = terms;
		this.oneAtATime = oneAtATime;
	}

	/**
	 * Settings as an event's matching has them, in minutes; what is absent is as it is.
	 */
	record Tried(@Nullable Boolean sameCompany, @Nullable Double minimumWorth, @Nullable Integer answerWithin,
			@Nullable Integer meeting, @Nullable Integer breather) {

		EventRules over(EventRules now) {
			double worth = Objects.requireNonNullElse(this.minimumWorth, now.minimumWorth());
			if (!(worth >= 0 && worth <= 1)) {
				throw ProblemException.invalid("minimumWorth must be from 0 to 1");
			}
			return new EventRules(true, Objects.requireNonNullElse(this.sameCompany, now.sameCompany()), worth,
					minutes("answerWithin", this.answerWithin, now.answerWithin(), 1, WEEK),
					minutes("meeting", this.meeting, now.meeting(), 0, MOST_MINUTES),
					minutes("breather", this.breather, now.breather(), 0, MOST_MINUTES), now.meetingPoints(),
					now.timetable());
		}

		private static Duration minutes(String name, @Nullable Integer given, Duration now, int least, int most) {
			if (given == null) {
				return now;
			}
			if (given < least || given > most) {
				throw ProblemException.invalid(name + " must be from " + least + " to " + most + " minutes");
			}
			return Duration.ofMinutes(given);
		}

	}

	@PostMapping("/api/events/{eventId}/matching/preview")
	Preview preview(@PathVariable String eventId, @RequestBody(required = false) @Nullable Tried tried) {
		return this.oneAtATime.make(() -> {
			var event = this.states.look(eventId, EventState::snapshot);
			if (event == null) {
				throw new ProblemException(HttpStatus.NOT_FOUND, "no-such-event", "There is no such event",
						"Take its id from the list of events; an event that is over is not matched any more.");
			}
			var rules = Objects.requireNonNullElse(tried, new Tried(null, null, null, null, null)).over(event.rules());
			return Preview.of(event, rules, this.settings.rounds(), this.terms);
		});
	}

}
