package rapport.checkin.door.web;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.Conflicts;
import rapport.checkin.door.Conflicts.Settling;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.starter.web.ProblemException;

/** Where kiosks showed something else than was decided. */
@RestController
@RequestMapping("/api/events/{eventId}/conflicts")
class ConflictController {

	private static final int MOST = 1_000;

	private static final Set<String> STATES = Set.of("open", "settled", "all");

	private final Events events;

	private final Conflicts conflicts;

	private final ConflictViews views;

	private final Audit audit;

	record ConflictList(List<ConflictViews.ConflictView> conflicts, long open) {
	}

	record SettleRequest(
			@NotNull @Pattern(regexp = "let-stand|undo", message = "must be let-stand or undo") String settle,
			@Nullable @Size(max = 200) String reason) {
	}

	ConflictController(Events events, Conflicts conflicts, ConflictViews views, Audit audit) {
		this.events = events;
		this.conflicts = conflicts;
		this.views = views;
		this.audit = audit;
	}

	@GetMapping
	ConflictList all(@PathVariable String eventId, @RequestParam(defaultValue = "open") String state) {
		if (!STATES.contains(state)) {
			throw ProblemException.invalid("state must be open, settled or all");
		}
		var event = this.events.get(eventId).id();
		var found = new ArrayList<CheckIn>();
		if (!"settled".equals(state)) {
			found.addAll(this.conflicts.list(event, true, MOST));
		}
		if (!"open".equals(state)) {
			found.addAll(this.conflicts.list(event, false, MOST - found.size()));
		}
		return new ConflictList(found.stream().map(this.views::of).toList(), this.conflicts.open(event));
	}

	@PostMapping("/{id}")
	ConflictViews.ConflictView settle(@PathVariable String eventId, @PathVariable String id,
			@Valid @RequestBody SettleRequest body, Principal caller) {
		var event = this.events.get(eventId).id();
		return switch (this.conflicts.settle(event, id, "let-stand".equals(body.settle()), caller.getName())) {
			case Settling.Settled(var scan, boolean again, var recording) -> {
				// Who asks for the same again may not have been answered; who asks for
				// something else changes nothing, her reason neither.
				if (!again || decided(scan).equals(body.settle())) {
					record(event, scan, body.reason());
				}
				recording.await();
				yield this.views.of(scan);
			}
			case Settling.NoSuchConflict _ -> throw new ProblemException(HttpStatus.NOT_FOUND, "no-such-conflict",
					"There is no such conflict at this event", "The list of conflicts has the id of each.");
		};
	}

	private static String decided(CheckIn scan) {
		var conflict = scan.report().conflict();
		return (conflict != null && conflict.state() == CheckIn.Conflict.State.LET_STAND) ? "let-stand" : "undo";
	}

	private void record(EventId event, CheckIn scan, @Nullable String reason) {
		var conflict = scan.report().conflict();
		if (conflict != null && conflict.at() != null && conflict.by() != null) {
			this.audit.record(new AuditEntry(event, "conflict-" + scan.scanId(), conflict.at(), conflict.by(),
					"conflict-settled", scan.attendee(), scan.scanId(), null, reason));
		}
	}

}
