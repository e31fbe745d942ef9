package rapport.checkin.event.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventPlanning;
import rapport.checkin.event.EventPlanning.Planned;
import rapport.checkin.event.Events;
import rapport.starter.web.Problem;
import rapport.starter.web.ProblemException;

/** Events. */
@RestController
@RequestMapping("/api/events")
class EventController {

	private final Events events;

	private final EventPlanning planning;

	private final DoorHours hours;

	private final Clock clock;

	EventController(Events events, EventPlanning planning, DoorHours hours, Clock clock) {
		this.events = events;
		this.planning = planning;
		this.hours = hours;
		this.clock = clock;
	}

	@GetMapping
	List<EventView> all() {
		return this.events.all().stream().map(this::view).toList();
	}

	@GetMapping("/{eventId}")
	EventView one(@PathVariable String eventId) {
		return view(this.events.get(eventId));
	}

	@PutMapping("/{eventId}")
	ResponseEntity<EventView> put(@PathVariable String eventId, @Valid @RequestBody EventRequest body) {
		var event = body.toEvent(new EventId(eventId), this.hours);
		return switch (this.planning.put(event, body.revision())) {
			case Planned.Done(var stored, boolean created) ->
				ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK).body(view(stored));
			case Planned.ChangedMeanwhile(long revision) -> throw new ProblemException(HttpStatus.CONFLICT,
					"changed-meanwhile", "Somebody else changed this event meanwhile",
					"Read it anew and make your change again.", Map.of("revision", revision));
			case Planned.BeingForgotten _ -> throw new ProblemException(Problem.tryAgain());
		};
	}

	private EventView view(Event event) {
		return EventView.of(event, this.clock.instant());
	}

}
