package rapport.checkin.pretix.web;

import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Admission;
import rapport.checkin.pretix.PretixIds;

/** Tickets that do not open the door, for apps that have no orders. */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}/events/{event}")
class MarkedTicketCalls {

	private final MarkedTickets marked;

	private final PretixIds ids;

	record RevokedSecret(long id, String secret, Instant created) {
	}

	record BlockedSecret(long id, String secret, Instant updated, boolean blocked) {
	}

	MarkedTicketCalls(MarkedTickets marked, PretixIds ids) {
		this.marked = marked;
		this.ids = ids;
	}

	@GetMapping("/revokedsecrets/")
	PretixPage<RevokedSecret> revoked(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestParam(name = "created_since", required = false) @Nullable String since,
			HttpServletRequest request) {
		var event = device.event().id();
		var from = from(since);
		return PretixPage.of(request,
				this.marked.of(event)
					.stream()
					.filter((it) -> it.is(Admission.REVOKED, Admission.CANCELLED) && !it.changed().isBefore(from))
					.map((it) -> new RevokedSecret(this.ids.mark(event, "REVOKED", it.attendee().id()),
							it.attendee().ticket(), it.changed()))
					.toList());
	}

	/**
	 * Those that were blocked once are in it, so that apps learn that they are no more.
	 */
	@GetMapping("/blockedsecrets/")
	PretixPage<BlockedSecret> blocked(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestParam(name = "updated_since", required = false) @Nullable String since,
			HttpServletRequest request) {
		var event = device.event().id();
		var from = from(since);
		List<BlockedSecret> blocked = this.marked.of(event)
			.stream()
			.filter((it) -> it.is(Admission.BLOCKED, Admission.VALID) && !it.changed().isBefore(from))
			.map((it) -> new BlockedSecret(this.ids.mark(event, "BLOCKED", it.attendee().id()), it.attendee().ticket(),
					it.changed(), it.is(Admission.BLOCKED)))
			.toList();
		return PretixPage.of(request, blocked);
	}

	private static Instant from(@Nullable String since) {
		var time = CallBody.time(since, Instant.EPOCH);
		return (time != null) ? time : Instant.EPOCH;
	}

}
