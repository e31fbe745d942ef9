package rapport.checkin.pretix.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;

/** The words with which apps are answered. */
final class RedeemWords {

	private RedeemWords() {
	}

	/** Returns the reason by the name that apps know. */
	static String reason(String reason) {
		return switch (reason) {
			case "already-in", "used" -> "already_redeemed";
			case "unknown-ticket" -> "unknown_ticket";
			case "blocked" -> "blocked";
			case "revoked" -> "revoked";
			case "cancelled" -> "canceled";
			case "outside-hours", "outside-window" -> "invalid_time";
			case "full", "held" -> "rules";
			default -> "error";
		};
	}

	/** Returns what staff see with the verdict. */
	static List<String> texts(@Nullable String note, @Nullable Attendee attendee) {
		return Stream.of(note, (attendee != null) ? attendee.ticketType() : null)
			.filter((it) -> it != null && !it.isEmpty())
			.map(String::valueOf)
			.toList();
	}

}
