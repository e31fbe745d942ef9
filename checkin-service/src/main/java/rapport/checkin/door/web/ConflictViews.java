package rapport.checkin.door.web;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.checkin.door.CheckIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes conflicts as the JSON that organizers are sent. */
@Component
class ConflictViews {

	private final JsonMapper json;

	record ConflictView(String id, String state, String type, @Nullable String shown, String outcome,
			@Nullable String reason, @Nullable JsonNode attendee, String kiosk, Instant scannedAt, Instant recordedAt,
			@Nullable String since, @Nullable String door, @Nullable Settled settled, boolean present) {
	}

	record Settled(@Nullable Instant at, @Nullable String by) {
	}

	ConflictViews(JsonMapper json) {
		this.json = json;
	}

	/** Who it is about, and where she had come in, is in the answer that was given. */
	ConflictView of(CheckIn it) {
		var answer = this.json.readTree(it.answer());
		var card = answer.path("attendee");
		var conflict = it.report().conflict();
		boolean open = conflict == null || conflict.state() == CheckIn.Conflict.State.OPEN;
		return new ConflictView(it.scanId(),
				(conflict != null) ? conflict.state().name().toLowerCase(Locale.ROOT).replace('_', '-') : "open",
				it.type().name().toLowerCase(Locale.ROOT), it.report().shown(), it.outcome(), it.reason(),
				card.isObject() ? card : null, it.kiosk(), it.scannedAt(), it.recordedAt(), text(answer, "since"),
				text(answer, "kiosk"), (open || conflict == null) ? null : new Settled(conflict.at(), conflict.by()),
				it.present());
	}

	private static @Nullable String text(JsonNode answer, String field) {
		return answer.path(field).isString() ? answer.path(field).asString() : null;
	}

}
