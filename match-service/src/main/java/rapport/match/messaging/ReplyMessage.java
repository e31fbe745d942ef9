package rapport.match.messaging;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.match.introduction.Answer;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.replies.v1}. */
record ReplyMessage(@Nullable String eventId, @Nullable String introductionId, @Nullable String attendeeId,
		@Nullable String reply, @Nullable Long sequence) {

	/** What an attendee says by it. */
	Change toChange() {
		var event = ContractBounds.id(this.eventId);
		var attendee = ContractBounds.id(this.attendeeId);
		long number = Bounds.number(Objects.requireNonNullElse(this.sequence, 0L));
		var said = Objects.requireNonNull(this.reply);
		return switch (said) {
			case "stop", "start" -> new Change.WishSaid(event, attendee, "stop".equals(said), number);
			case "met", "missed" ->
				new Change.MeetingReported(event, ContractBounds.id(this.introductionId), attendee, "met".equals(said));
			default -> new Change.AnswerGiven(event, ContractBounds.id(this.introductionId), attendee,
					Codes.parse(Answer.class, said));
		};
	}

}
