package rapport.checkin.event.messaging;

import java.time.Instant;
import java.util.List;

import rapport.checkin.event.Event;
import rapport.checkin.event.Matching;

/** A message on {@code rapport.events.v1}. */
record EventMessage(String eventId, String name, String timeZone, Instant startsAt, Instant endsAt,
		List<String> meetingPoints, Matching matching) {

	static final String TYPE = "io.rapport.event.v1";

	static EventMessage of(Event event) {
		return new EventMessage(event.id().value(), event.name(), event.timeZone().getId(), event.startsAt(),
				event.endsAt(), event.meetingPoints(), event.matching());
	}

}
