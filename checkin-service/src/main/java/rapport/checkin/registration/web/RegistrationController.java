package rapport.checkin.registration.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Card;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.registration.CsvImport;
import rapport.checkin.registration.ImportReport;
import rapport.checkin.registration.WalkIns;
import rapport.checkin.registration.WalkIns.Added;
import rapport.starter.web.ProblemException;

/** Registers attendees, by CSV and one by one. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees")
class RegistrationController {

	private static final int LONGEST_KEY = 255;

	private final Events events;

	private final WalkIns walkIns;

	private final CsvImport csvImport;

	RegistrationController(Events events, WalkIns walkIns, CsvImport csvImport) {
		this.events = events;
		this.walkIns = walkIns;
		this.csvImport = csvImport;
	}

	/** UTF-8, unless the content type names another encoding. */
	@PostMapping(consumes = "text/csv")
	ImportReport importCsv(@PathVariable String eventId, @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
			InputStream body) throws IOException {
		var charset = type.getCharset();
		return this.csvImport.importFrom(known(eventId), body, (charset != null) ? charset : StandardCharsets.UTF_8);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Card addWalkIn(@PathVariable String eventId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, @RequestBody WalkIn body) {
		if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
			throw ProblemException.invalid("Idempotency-Key has 1 to " + LONGEST_KEY + " characters");
		}
		return switch (this.walkIns.add(known(eventId), body.toRow(), key)) {
			case Added.Done(var attendee) -> Card.of(attendee);
			case Added.Refused(var refusals) ->
				throw new ProblemException(HttpStatus.BAD_REQUEST, "invalid-attendee", "The attendee was not added",
						String.join("; ", refusals.stream().map((it) -> it.column() + " " + it.reason()).toList()),
						Map.of("rejected", refusals));
			case Added.TicketTaken _ -> throw new ProblemException(HttpStatus.CONFLICT, "ticket-taken",
					"This ticket is somebody's already", "Leave the ticket out, and one is made.");
			case Added.KeyReused _ -> throw new ProblemException(HttpStatus.CONFLICT, "idempotency-key-reused",
					"This Idempotency-Key was used for somebody else", "Make a new one for each attendee.");
		};
	}

	private EventId known(String eventId) {
		return this.events.get(eventId).id();
	}

}
