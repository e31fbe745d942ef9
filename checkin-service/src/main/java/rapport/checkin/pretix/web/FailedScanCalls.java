package rapport.checkin.pretix.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import tools.jackson.databind.json.JsonMapper;

/** What apps refused by themselves while they were offline. */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}/events/{event}")
class FailedScanCalls {

	private static final String BINARY = "binary:";

	private final RepeatableCalls told;

	private final Audit audit;

	private final TicketIds tickets;

	private final JsonMapper json;

	private final Clock clock;

	FailedScanCalls(RepeatableCalls told, Audit audit, TicketIds tickets, JsonMapper json, Clock clock) {
		this.told = told;
		this.audit = audit;
		this.tickets = tickets;
		this.json = json;
		this.clock = clock;
	}

	@PostMapping("/checkinlists/{list}/failed_checkins/")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> failed(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestHeader(name = RepeatableCalls.KEY, required = false) @Nullable String key,
			@RequestBody(required = false) byte @Nullable [] body) {
		var call = CallBody.read(this.json, body);
		return this.told.once(device, "failed", key, body, (id) -> {
			var at = call.time("datetime");
			var ticket = barcode(call.text("raw_barcode"));
			var reason = call.text("error_reason", "unknown");
			this.audit.record(new AuditEntry(device.event().id(), "failed-scan-" + id,
					(at != null) ? at : this.clock.instant(), "kiosk:" + device.kiosk().name(), "scan-failed",
					(ticket != null) ? this.tickets.of(device.event().id(), ticket) : null, null,
					device.kiosk().kioskId(), reason.replaceAll("[^a-z_]", "")));
		});
	}

	/** A code with control characters comes in Base64. */
	private static @Nullable String barcode(@Nullable String text) {
		if (text == null || !text.startsWith(BINARY)) {
			return text;
		}
		try {
			return new String(Base64.getMimeDecoder().decode(text.substring(BINARY.length())), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
