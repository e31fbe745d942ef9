package rapport.notify.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.delivery.Progress;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.SendState;

/** Notes which messages a badge has shown to its wearer. */
final class SeenMessages {

	private final Introductions introductions;

	private final Progress progress;

	SeenMessages(Introductions introductions, Progress progress) {
		this.introductions = introductions;
		this.progress = progress;
	}

	/** Whoever answers a message has seen it. */
	void settle(AttendeeRef attendee, @Nullable String introductionId) {
		if (introductionId == null) {
			return;
		}
		int attempt = this.introductions.find(attendee.eventId(), introductionId).map(Introduction::attempt).orElse(1);
		for (var kind : List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP)) {
			this.progress.settle(MessageId.about(introductionId, attempt, attendee.attendeeId(), kind, Channel.BADGE),
					SendState.DELIVERED, null);
		}
	}

}
