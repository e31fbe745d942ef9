package rapport.checkin.pretix.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.CheckIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says in words for staff why a scan was refused, and what helps. */
final class Explanation {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

	private final JsonNode answer;

	private final ZoneId zone;

	/** Of what the door answered, times as they are at the event. */
	Explanation(JsonMapper json, CheckIn decided, ZoneId zone) {
		this.answer = json.readTree(decided.answer());
		this.zone = zone;
	}

	@Nullable String of(String outcome, @Nullable String reason) {
		return switch ((reason != null) ? reason : outcome) {
			case "already-in" -> "In already" + where() + ".";
			case "used" -> "This ticket was used" + where() + "; it admits once.";
			case "outside-hours" -> opens("The doors are closed");
			case "outside-window" -> opens("This ticket is not for this time");
			case "full" -> "The event is full. Let somebody leave first, or ask the organizer.";
			case "blocked" -> "The organizer wants a word first.";
			case "revoked" -> "The organizer took this ticket back.";
			case "cancelled" -> "The order was cancelled.";
			case "held" -> "Staff must confirm this guest; ask at the desk.";
			default -> null;
		};
	}

	@Nullable String note() {
		var note = this.answer.path("note");
		return note.isString() ? note.stringValue() : null;
	}

	private String where() {
		var kiosk = this.answer.path("kiosk").asString("");
		return time("since", " since ") + (kiosk.isEmpty() ? "" : ", at " + kiosk);
	}

	private String opens(String fact) {
		return fact + time("opensAt", "; they open at ") + ".";
	}

	private String time(String field, String before) {
		try {
			var text = this.answer.path(field).asString("");
			return text.isEmpty() ? "" : before + TIME.format(Instant.parse(text).atZone(this.zone));
		}
		catch (DateTimeException ex) {
			return "";
		}
	}

}
