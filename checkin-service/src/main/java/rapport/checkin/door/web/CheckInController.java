package rapport.checkin.door.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.door.CheckIns;
import rapport.checkin.door.Claim;
import rapport.checkin.door.Undo;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.ProblemException;

/** Scans at the door. */
@RestController
@RequestMapping("/api/events/{eventId}/check-ins")
class CheckInController {

	private static final int LARGEST_BATCH = 1000;

	private final Events events;

	private final CheckIns checkIns;

	record UndoRequest(@NotBlank @Size(max = 200) String reason, @Nullable @Size(max = 64) String kiosk) {
	}

	record UndoAnswer(String scanId, String outcome, boolean present) {
	}

	CheckInController(Events events, CheckIns checkIns) {
		this.events = events;
		this.checkIns = checkIns;
	}

	@PostMapping
	ScanAnswer check(@PathVariable String eventId, @Valid @RequestBody ScanRequest body) {
		return answer(event(eventId), body);
	}

	/** Scans that a kiosk kept while it was offline, in its order. */
	@PostMapping("/batch")
	List<ScanAnswer> batch(@PathVariable String eventId,
			@Validated @RequestBody @Size(max = LARGEST_BATCH) List<@Valid ScanRequest> body) {
		var event = event(eventId);
		return body.stream().map((it) -> answer(event, it).comparedWith(it.shown())).toList();
	}

	@PostMapping("/{scanId}/undo")
	UndoAnswer undo(@PathVariable String eventId, @PathVariable String scanId, @Valid @RequestBody UndoRequest body) {
		var kiosk = Objects.requireNonNullElse(body.kiosk(), "console");
		return switch (this.checkIns.undo(new EventId(eventId), scanId, kiosk)) {
			case Undo.Undone(boolean again, boolean present) ->
				new UndoAnswer(scanId, again ? "already-undone" : "undone", present);
			case Undo.NotUndoable(boolean present) -> new UndoAnswer(scanId, "not-undoable", present);
			case Undo.NoSuchScan _ -> throw new ProblemException(HttpStatus.NOT_FOUND, "no-such-scan",
					"There is no such scan at this event", "Undo a scan by the scanId that was sent with it.");
		};
	}

	private ScanAnswer answer(Event event, ScanRequest body) {
		return switch (this.checkIns.check(event, body.toScan())) {
			case Claim.Decided(var answer, var _) -> ScanAnswer.of(answer);
			case Claim.IdReused _ ->
				throw new ProblemException(HttpStatus.CONFLICT, "scan-id-reused", "This scanId belongs to another scan",
						"Make a new scanId for each scan.", Map.of("scanId", body.scanId()));
		};
	}

	private Event event(String eventId) {
		return this.events.find(new EventId(eventId)).orElseThrow(ProblemException::noSuchEvent);
	}

}
