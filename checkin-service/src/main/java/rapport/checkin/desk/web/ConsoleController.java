package rapport.checkin.desk.web;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.desk.Introductions;
import rapport.checkin.event.Event;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.Cursors;
import rapport.starter.web.ProblemException;

/** What the console reads. */
@RestController
@RequestMapping("/api/events/{eventId}")
class ConsoleController {

	private static final int MOST = 100;

	private static final Pattern POSITION = Pattern.compile("\\d{1,19}-\\d{1,19}");

	private final Events events;

	private final Introductions introductions;

	private final Console console;

	private final LiveStreams streams;

	record IntroductionPage(List<IntroductionView> introductions, @Nullable String next) {
	}

	ConsoleController(Events events, Introductions introductions, Console console, LiveStreams streams) {
		this.events = events;
		this.introductions = introductions;
		this.console = console;
		this.streams = streams;
	}

	@GetMapping("/summary")
	Console.Summary summary(@PathVariable String eventId) {
		return this.console.summary(event(eventId));
	}

	@GetMapping("/introductions")
	IntroductionPage introductions(@PathVariable String eventId,
			@RequestParam(required = false) @Nullable String attendee,
			@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "20") int limit) {
		var event = event(eventId).id();
		var page = this.introductions.page(event, (attendee != null) ? new AttendeeId(attendee) : null,
				Cursors.decode(cursor), Math.clamp(limit, 1, MOST));
		return new IntroductionPage(this.console.views(event, page.introductions()), Cursors.encode(page.next()));
	}

	@GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter live(@PathVariable String eventId,
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
		if (last != null && !POSITION.matcher(last).matches()) {
			throw ProblemException.invalid("Last-Event-ID must be an id that the stream told.");
		}
		return this.streams.open(event(eventId), last);
	}

	private Event event(String eventId) {
		return this.events.get(eventId);
	}

}
