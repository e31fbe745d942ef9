package rapport.checkin.pretix.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.badge.BadgePrints;
import rapport.checkin.badge.BadgePrints.BadgePrint;
import rapport.checkin.pretix.KeptAnswers;
import rapport.checkin.pretix.PretixIds;
import tools.jackson.databind.json.JsonMapper;

/**
 * What apps tell afterwards: scans they refused by themselves, and badges they printed.
 * Each is recorded once, whoever tells it again.
 */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}/events/{event}")
class QueuedCalls {

	private static final String KEY = "X-Idempotency-Key";

	private final KeptAnswers answers;

	private final Audit audit;

	private final BadgePrints prints;

	private final PositionOwners owners;

	private final TicketIds tickets;

	private final PretixIds ids;

	private final JsonMapper json;

	private final Clock clock;

	QueuedCalls(KeptAnswers answers, Audit audit, BadgePrints prints, PositionOwners owners, TicketIds tickets,
			PretixIds ids, JsonMapper json, Clock clock) {
		this.answers = answers;
		this.audit = audit;
		this.prints = prints;
		this.owners = owners;
		this.tickets = tickets;
		this.ids = ids;
		this.json = json;
		this.clock = clock;
	}

	@PostMapping("/checkinlists/{list}/failed_checkins/")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> failed(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestHeader(name = KEY, required = false) @Nullable String key,
			@RequestBody(required = false) byte @Nullable [] body) {
		var call = CallBody.read(this.json, body);
		return once(device, "failed", key, body, (id) -> {
			var at = call.time("datetime");
			var ticket = call.text("raw_barcode");
			var reason = call.text("error_reason", "unknown");
			this.audit.record(new AuditEntry(device.event().id(), "failed-scan-" + id,
					(at != null) ? at : this.clock.instant(), "kiosk:" + device.kiosk().name(), "scan-failed",
					(ticket != null) ? this.tickets.of(device.event().id(), ticket) : null, null,
					device.kiosk().kioskId(), reason.replaceAll("[^a-z_]", "")));
		});
	}

	@PostMapping("/orderpositions/{position}/printlog/")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> printed(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@PathVariable String position, @RequestHeader(name = KEY, required = false) @Nullable String key,
			@RequestBody(required = false) byte @Nullable [] body) {
		var call = CallBody.read(this.json, body);
		var event = device.event().id();
		var attendee = this.owners.of(event, position)
			.orElseThrow(() -> new PretixException(HttpStatus.NOT_FOUND, "Not found."));
		return once(device, "printed" + position, key, body, (id) -> {
			var at = call.time("datetime");
			this.prints.record(new BadgePrint(event, id, attendee, (at != null) ? at : this.clock.instant(),
					"kiosk:" + device.kiosk().name(), null));
		});
	}

	/** Without a key the same words are the same call. */
	private Map<String, String> once(PretixDevice device, String kind, @Nullable String key, byte @Nullable [] body,
			Consumer<String> record) {
		var event = device.event().id();
		var words = (key != null) ? key : (body != null) ? new String(body, StandardCharsets.UTF_8) : "";
		var id = this.ids.digest("CALL", device.kiosk().kioskId(), kind, words);
		var kept = this.answers.find(event, id);
		if (kept.isEmpty()) {
			record.accept(id);
			this.answers.keep(event, id, "ok");
		}
		return Map.of("status", "ok");
	}

}
