package rapport.checkin.door.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.door.CheckIns;
import rapport.checkin.door.CheckIns.Claim;
import rapport.checkin.door.Undoing.Undo;
import rapport.checkin.event.Events;
import rapport.starter.web.ProblemException;
import tools.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Scans at the door. */
@RestController
@RequestMapping(path = "/api/events/{eventId}/check-ins", produces = MediaType.APPLICATION_JSON_VALUE)
class CheckInController {

	private static final int LARGEST_BATCH = 1000;

	private final Events events;

	private final CheckIns checkIns;

	private final Batch batch;

	private final UndoneScans undone;

	record UndoRequest(@NotBlank @Size(max = 200) String reason, @Nullable @Size(max = 64) String kiosk) {
	}

	record UndoAnswer(String scanId, String outcome, boolean present) {
	}

	CheckInController(Events events, CheckIns checkIns, Batch batch, UndoneScans undone) {
		this.events = events;
		this.checkIns = checkIns;
		this.batch = batch;
		this.undone = undone;
	}

	@PostMapping
	byte[] check(@PathVariable String eventId, @Valid @RequestBody ScanRequest body, Authentication caller) {
		var scan = body.toScan(false, Caller.of(caller));
		return switch (this.checkIns.check(this.events.get(eventId), scan)) {
			case Claim.Decided(var decided, var recording) -> {
				recording.await();
				yield decided.answer().getBytes(UTF_8);
			}
			case Claim.IdReused _ ->
				throw new ProblemException(HttpStatus.CONFLICT, "scan-id-reused", "This scanId belongs to another scan",
						"Make a new scanId for each scan.", Map.of("scanId", body.scanId()));
		};
	}

	/** Scans that a kiosk kept while it was offline, in its order. */
	@PostMapping("/batch")
	byte[] batch(@PathVariable String eventId, @RequestBody List<@Nullable JsonNode> body, Authentication caller) {
		if (body.size() > LARGEST_BATCH) {
			throw ProblemException
				.invalid("A batch has at most " + LARGEST_BATCH + " scans; send the rest in another.");
		}
		return this.batch.answer(this.events.get(eventId), body, Caller.of(caller)).getBytes(UTF_8);
	}

	@PostMapping("/{scanId}/undo")
	UndoAnswer undo(@PathVariable String eventId, @PathVariable String scanId, @Valid @RequestBody UndoRequest body,
			Principal caller) {
		var by = caller.getName();
		return switch (this.undone.undo(this.events.get(eventId).id(), scanId, by, body.reason())) {
			case Undo.Undone(var scan, boolean again, var _) ->
				new UndoAnswer(scanId, again ? "already-undone" : "undone", scan.present());
			case Undo.NotUndoable(boolean present) -> new UndoAnswer(scanId, "not-undoable", present);
			case Undo.NoSuchScan _ -> throw new ProblemException(HttpStatus.NOT_FOUND, "no-such-scan",
					"There is no such scan at this event", "Undo a scan by the scanId that was sent with it.");
		};
	}

}
