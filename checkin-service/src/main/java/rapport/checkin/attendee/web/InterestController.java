package rapport.checkin.attendee.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.AttendeeRoll;
import rapport.checkin.attendee.AttendeeRoll.RollEntry;
import rapport.checkin.attendee.AttendeeRoll.RollOrder;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.BriefMemory;

/** Tells what people at an event like to talk about, to choose from at the door. */
@RestController
class InterestController {

	/** What only one person named may tell who she is. */
	private static final int LEAST = 2;

	private static final int MOST = 12;

	private static final int PAGE = 500;

	/** So many people say enough. */
	private static final int ASKED = 5_000;

	private static final Duration REMEMBERED = Duration.ofMinutes(1);

	private final Events events;

	private final AttendeeRoll roll;

	private final Attendees attendees;

	private final BriefMemory<EventId, Interests> memory;

	/** What most people named, the most named first. */
	record Interests(List<String> interests) {
	}

	/** A word as it was written first, and how many wrote it. */
	private record Named(String word, int people) {

		Named once() {
			return new Named(this.word, this.people + 1);
		}

	}

	InterestController(Events events, AttendeeRoll roll, Attendees attendees, Clock clock) {
		this.events = events;
		this.roll = roll;
		this.attendees = attendees;
		this.memory = new BriefMemory<>(REMEMBERED, clock);
	}

	@GetMapping("/api/events/{eventId}/interests")
	Interests all(@PathVariable String eventId) {
		var event = this.events.get(eventId).id();
		return this.memory.find(event, (it) -> Optional.of(new Interests(named(it)))).orElseThrow();
	}

	private List<String> named(EventId event) {
		Map<String, Named> named = new HashMap<>();
		int from = 0;
		long all;
		do {
			var page = this.roll.page(event, RollOrder.REGISTERED, null, from, PAGE);
			var people = this.attendees.find(event, page.entries().stream().map(RollEntry::attendee).toList());
			people.values()
				.stream()
				.flatMap((it) -> it.interests().stream())
				.forEach((word) -> named.merge(word.toLowerCase(Locale.ROOT), new Named(word, 1),
						(known, once) -> known.once()));
			all = page.all();
			from += PAGE;
		}
		while (from < Math.min(all, ASKED));
		return named.values()
			.stream()
			.filter((it) -> it.people() >= LEAST)
			.sorted(Comparator.comparingInt(Named::people).reversed().thenComparing(Named::word))
			.limit(MOST)
			.map(Named::word)
			.toList();
	}

}
