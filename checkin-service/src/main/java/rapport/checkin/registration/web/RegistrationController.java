package rapport.checkin.registration.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.registration.CsvImport;
import rapport.checkin.registration.ImportReport;
import rapport.checkin.registration.Reading;
import rapport.checkin.registration.Rows;
import rapport.starter.web.ProblemException;

/** Registers attendees, by CSV and one by one. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees")
class RegistrationController {

	private final Events events;

	private final Registration registration;

	private final CsvImport csvImport;

	RegistrationController(Events events, Registration registration, CsvImport csvImport) {
		this.events = events;
		this.registration = registration;
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
	Card addWalkIn(@PathVariable String eventId, @RequestBody WalkIn body) {
		var event = known(eventId);
		return switch (Rows.read(event, body.toRow())) {
			case Reading.Refused(var refusals) ->
				throw new ProblemException(HttpStatus.BAD_REQUEST, "invalid-attendee", "The attendee was not added",
						String.join("; ", refusals.stream().map((it) -> it.column() + " " + it.reason()).toList()),
						Map.of("rejected", refusals));
			case Reading.Taken(var attendee) -> {
				this.registration.register(event, List.of(attendee));
				yield Card.of(attendee);
			}
		};
	}

	private EventId known(String eventId) {
		return this.events.get(eventId).id();
	}

}
