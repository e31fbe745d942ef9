package rapport.checkin.roster.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.event.Event;
import rapport.checkin.event.Events;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.roster.RosterChanges;

/** Gives kiosks what they need to decide while they are offline. */
@RestController
class RosterController {

	private static final int PAGE = 500;

	private static final int LONGEST_WAIT = 25;

	private final Events events;

	private final RosterChanges changes;

	private final RosterWait wait;

	private final RosterHeads heads;

	RosterController(Events events, RosterChanges changes, RosterWait wait, RosterHeads heads) {
		this.events = events;
		this.changes = changes;
		this.wait = wait;
		this.heads = heads;
	}

	@GetMapping("/api/events/{eventId}/roster")
	void roster(@PathVariable String eventId, @RequestParam(required = false) @Nullable String since,
			@RequestParam(defaultValue = "0") int wait, @RequestParam(defaultValue = "false") boolean names,
			@AuthenticationPrincipal OAuth2AuthenticatedPrincipal caller, HttpServletResponse response)
			throws IOException, InterruptedException {
		Kiosk kiosk = Objects.requireNonNull(caller.getAttribute(Kiosk.class.getName()));
		var known = RosterCursor.parse(since);
		var event = (known != null) ? this.wait.until(eventId, known, kiosk, Math.clamp(wait, 0, LONGEST_WAIT))
				: this.events.get(eventId);
		var mark = this.changes.mark(event.id());
		boolean full = known == null || !known.generation().equals(mark.generation()) || known.number() > mark.number();
		response.setContentType("application/x-ndjson;charset=UTF-8");
		response.setHeader("Cache-Control", "no-store");
		var out = response.getOutputStream();
		line(out, this.heads.head(event, kiosk, full));
		int entries = entries(out, event, kiosk, names, (known != null && !full) ? known.number() : 0, mark.number(),
				full);
		line(out, this.heads.end(entries, RosterCursor.of(mark, event.revision()).text()));
		out.flush();
	}

	private int entries(OutputStream out, Event event, Kiosk kiosk, boolean names, long from, long upTo, boolean full)
			throws IOException {
		var lines = this.heads.lines(kiosk, names);
		int entries = 0;
		long after = from;
		while (after < upTo) {
			var page = this.changes.between(event.id(), after, upTo, PAGE);
			if (page.isEmpty()) {
				break;
			}
			for (var change : page) {
				if (!full || change.attendee() != null) {
					line(out, lines.write(change));
					entries++;
				}
			}
			after = page.getLast().number();
		}
		return entries;
	}

	private static void line(OutputStream out, byte[] line) throws IOException {
		out.write(line);
		out.write('\n');
	}

}
