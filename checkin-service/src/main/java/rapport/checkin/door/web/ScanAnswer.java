package rapport.checkin.door.web;

import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Card;
import rapport.checkin.door.Answer;
import rapport.checkin.door.Verdict;

/**
 * The answer to a scan in JSON.
 *
 * @param conflict in a batch, whether the record disagrees with what the kiosk showed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScanAnswer(String scanId, String outcome, @Nullable String reason, @Nullable Card attendee,
		@Nullable Boolean firstCheckIn, Instant at, @Nullable Boolean conflict) {

	static ScanAnswer of(Answer answer) {
		var holder = answer.attendee();
		var card = (holder != null) ? Card.of(holder) : null;
		return switch (answer.verdict()) {
			case Verdict.Admitted(boolean first) -> of(answer, "admitted", null, card, first);
			case Verdict.AlreadyIn _ -> of(answer, "already-in", null, card, null);
			case Verdict.Left _ -> of(answer, "left", null, card, null);
			case Verdict.NotIn _ -> of(answer, "not-in", null, card, null);
			case Verdict.Refused(var reason) ->
				of(answer, "refused", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), card, null);
		};
	}

	ScanAnswer comparedWith(@Nullable String shown) {
		return new ScanAnswer(this.scanId, this.outcome, this.reason, this.attendee, this.firstCheckIn, this.at,
				shown != null && !shown.equals(this.outcome));
	}

	private static ScanAnswer of(Answer answer, String outcome, @Nullable String reason, @Nullable Card card,
			@Nullable Boolean first) {
		return new ScanAnswer(answer.scanId(), outcome, reason, card, first, answer.at(), null);
	}

}
