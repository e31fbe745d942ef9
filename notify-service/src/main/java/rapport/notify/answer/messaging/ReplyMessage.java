package rapport.notify.answer.messaging;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.notify.answer.Reply;

/** A message on {@code rapport.replies.v1}. */
record ReplyMessage(String eventId, String replyId, @Nullable String introductionId, String attendeeId, String reply,
		String channel, Instant at) {

	static final String TYPE = "io.rapport.reply.v1";

	static ReplyMessage of(Reply reply) {
		return new ReplyMessage(reply.from().eventId(), reply.replyId(), reply.introductionId(),
				reply.from().attendeeId(), reply.answer().code(), reply.channel().code(), reply.at());
	}

}
