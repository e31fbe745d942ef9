package rapport.checkin.event.web;

import java.util.List;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventPlanning;
import rapport.checkin.event.Events;
import rapport.starter.web.ProblemException;

/** Events. */
@RestController
@RequestMapping("/api/events")
class EventController {

	private final Events events;

	private final EventPlanning planning;

	EventController(Events events, EventPlanning planning) {
		this.events = events;
		this.planning = planning;
	}

	@GetMapping
	List<EventResource> all() {
		return this.events.all().stream().map(EventResource::of).toList();
	}

	@GetMapping("/{eventId}")
	EventResource one(@PathVariable String eventId) {
		return EventResource.of(this.events.get(eventId));
	}

	@PutMapping("/{eventId}")
	ResponseEntity<EventResource> put(@PathVariable String eventId, @Valid @RequestBody EventResource body) {
		var event = body.toEvent(new EventId(eventId));
		boolean created = this.planning.put(event);
		return ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK).body(EventResource.of(event));
	}

}
