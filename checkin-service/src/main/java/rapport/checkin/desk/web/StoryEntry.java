package rapport.checkin.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Card;
import rapport.checkin.badge.BadgePrints.BadgePrint;
import rapport.checkin.door.CheckIn;

/**
 * Something that happened to a person.
 *
 * @param kind a scan, an undo, a badge that was printed, an introduction or a message
 * @param type of a scan, which way; of a message, what it is about
 * @param outcome of a scan, what it came to; of an introduction or a message, its state
 * @param where the kiosk, the meeting point or the channel
 * @param with who else is introduced
 * @param reply what she answered, once she did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryEntry(Instant at, String kind, @Nullable String type, String outcome, @Nullable String reason,
		@Nullable String where, @Nullable String by, @Nullable String scanId, @Nullable String introductionId,
		@Nullable List<Card> with, @Nullable String reply) {

	static StoryEntry scan(CheckIn it) {
		return new StoryEntry(it.scannedAt(), "scan", it.type().name().toLowerCase(Locale.ROOT), it.outcome(),
				it.reason(), it.kiosk(), it.report().confirmedBy(), it.scanId(), null, null, null);
	}

	static StoryEntry undo(CheckIn it, CheckIn.Undone undone) {
		return new StoryEntry(undone.at(), "undo", null, it.outcome(), undone.reason(), it.kiosk(), undone.by(),
				it.scanId(), null, null, null);
	}

	static StoryEntry badge(BadgePrint it) {
		return new StoryEntry(it.at(), "badge", null, "printed", it.note(), null, it.by(), null, null, null, null);
	}

	static StoryEntry introduction(IntroductionView it, IntroductionView.@Nullable ParticipantView her,
			List<Card> with) {
		return new StoryEntry(it.at(), "introduction", null, it.state(), it.reason(), it.meetingPoint(), null, null,
				it.introductionId(), with, (her != null) ? her.reply() : null);
	}

	static StoryEntry message(IntroductionView introduction, IntroductionView.DeliveryView it) {
		return new StoryEntry(it.at(), "message", it.kind(), it.state(), null, it.channel(), null, null,
				introduction.introductionId(), null, null);
	}

}
