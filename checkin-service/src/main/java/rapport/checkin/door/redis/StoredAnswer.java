package rapport.checkin.door.redis;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.door.Answer;
import rapport.checkin.door.Reason;
import rapport.checkin.door.Verdict;

/** An answer to a scan, as the claim script writes it. */
record StoredAnswer(String outcome, @Nullable String reason, boolean first, Instant at) {

	Answer toAnswer(String scanId, @Nullable Attendee attendee) {
		return new Answer(scanId, verdict(), this.at, attendee);
	}

	private Verdict verdict() {
		return switch (this.outcome) {
			case "admitted" -> new Verdict.Admitted(this.first);
			case "already-in" -> new Verdict.AlreadyIn();
			case "left" -> new Verdict.Left();
			case "not-in" -> new Verdict.NotIn();
			case "refused" -> new Verdict.Refused(
					Reason.valueOf(Objects.requireNonNull(this.reason).toUpperCase(Locale.ROOT).replace('-', '_')));
			default -> throw new IllegalStateException("Redis has an answer that is none: " + this.outcome);
		};
	}

}
