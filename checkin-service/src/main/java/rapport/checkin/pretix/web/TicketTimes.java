package rapport.checkin.pretix.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.event.Event;
import rapport.checkin.event.TicketWindow;

/**
 * When a ticket is good, as apps check it offline: from the first time at which it admits
 * to the last. What lies between they leave to the door.
 */
final class TicketTimes {

	private TicketTimes() {
	}

	static Instant from(Event event, Attendee attendee) {
		var doors = event.days().first().doors();
		return windows(event, attendee).stream()
			.map((it) -> Optional.ofNullable(it.from()).orElse(doors))
			.min(Comparator.naturalOrder())
			.filter((it) -> it.isAfter(doors))
			.orElse(doors);
	}

	static Instant until(Event event, Attendee attendee) {
		var closes = event.days().last().closes();
		return windows(event, attendee).stream()
			.map((it) -> Optional.ofNullable(it.to()).orElse(closes))
			.max(Comparator.naturalOrder())
			.filter((it) -> it.isBefore(closes))
			.orElse(closes);
	}

	private static List<TicketWindow> windows(Event event, Attendee attendee) {
		var type = attendee.ticketType().strip();
		return event.door().windows().stream().filter((it) -> it.ticketType().equalsIgnoreCase(type)).toList();
	}

}
