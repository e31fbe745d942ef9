package rapport.notify.answer.messaging;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.notify.answer.Answer;
import rapport.notify.answer.Reply;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.ledger.Channel;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.replies.v1}. */
record ReplyMessage(@Nullable String eventId, @Nullable String replyId, @Nullable String introductionId,
		@Nullable String attendeeId, @Nullable String reply, @Nullable String channel, @Nullable Instant at,
		long sequence, long ordinal) {

	static final String TYPE = "io.rapport.reply.v1";

	private static final int ID = 64;

	static ReplyMessage of(Reply reply) {
		return new ReplyMessage(reply.from().eventId(), reply.replyId(), reply.introductionId(),
				reply.from().attendeeId(), reply.answer().code(), reply.channel().code(), reply.at(), reply.sequence(),
				reply.ordinal());
	}

	Reply toReply() {
		return new Reply(Bounds.text(this.replyId, ID),
				new AttendeeRef(Bounds.text(this.eventId, ID), Bounds.text(this.attendeeId, ID)), this.introductionId,
				Answer.valueOf(constant(this.reply)), Channel.valueOf(constant(this.channel)), Bounds.time(this.at),
				Bounds.number(this.sequence), Bounds.number(this.ordinal));
	}

	private static String constant(@Nullable String code) {
		return Bounds.text(code, ID).toUpperCase(Locale.ROOT);
	}

}
