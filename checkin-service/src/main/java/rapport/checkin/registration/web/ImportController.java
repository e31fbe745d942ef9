package rapport.checkin.registration.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventCountry;
import rapport.checkin.event.Events;
import rapport.checkin.registration.AttendeeImport;
import rapport.checkin.registration.ImportLog;
import rapport.checkin.registration.ImportOptions;
import rapport.checkin.registration.ImportReport;
import rapport.checkin.registration.ImportUndo;
import rapport.checkin.registration.ImportUndo.Undone;
import rapport.checkin.registration.PastImport;
import rapport.starter.web.ProblemException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports files of attendees, and takes that back. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees")
class ImportController {

	static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	static final String BYTES = "application/octet-stream";

	private static final int LONGEST_FILE_NAME = 120;

	private final Events events;

	private final AttendeeImport imports;

	private final ImportUndo undo;

	private final ImportLog log;

	private final JsonMapper json;

	private final Clock clock;

	record History(List<PastImport> imports) {
	}

	record Taken(int removed, int restored, int kept) {
	}

	ImportController(Events events, AttendeeImport imports, ImportUndo undo, ImportLog log, JsonMapper json,
			Clock clock) {
		this.events = events;
		this.imports = imports;
		this.undo = undo;
		this.log = log;
		this.json = json;
		this.clock = clock;
	}

	/** Whatever the content type says: the bytes decide. */
	@PostMapping(consumes = { "text/csv", "text/plain", "text/tab-separated-values", WORKBOOK, BYTES })
	ImportReport importFile(@PathVariable String eventId, @RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(required = false) @Nullable String mapping,
			@RequestParam(required = false) @Nullable String country,
			@RequestParam(required = false) @Nullable String fileName, @Nullable Principal caller, InputStream body)
			throws IOException {
		var event = this.events.get(eventId);
		var where = (country != null && !country.isBlank()) ? EventCountry.checked(country)
				: RegistrationController.country(event);
		return this.imports.importFrom(event.id(), body, new ImportOptions(dryRun, MappingText.read(this.json, mapping),
				where, shortened(fileName), (caller != null) ? caller.getName() : ""));
	}

	private static @Nullable String shortened(@Nullable String fileName) {
		return (fileName != null && fileName.length() > LONGEST_FILE_NAME) ? fileName.substring(0, LONGEST_FILE_NAME)
				: fileName;
	}

	@GetMapping("/imports")
	History history(@PathVariable String eventId) {
		var now = this.clock.instant();
		return new History(this.log.last(this.events.get(eventId).id()).stream().map((it) -> it.at(now)).toList());
	}

	@PostMapping("/imports/{importId}/undo")
	Taken undo(@PathVariable String eventId, @PathVariable String importId) {
		return switch (this.undo.undo(this.events.get(eventId).id(), importId)) {
			case Undone.Done(var removed, var restored, var kept) -> new Taken(removed, restored, kept);
			case Undone.Unknown _ -> throw new ProblemException(HttpStatus.NOT_FOUND, "no-such-import",
					"There is no such import", "See the list of imports for those there are.");
			case Undone.TooLate _ ->
				throw new ProblemException(HttpStatus.CONFLICT, "too-late", "This import can no longer be undone",
						"That is possible for ten minutes. Import the list as it was before.");
		};
	}

}
