package rapport.checkin.desk.messaging;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.replies.v1}. */
record ReplyMessage(@Nullable String eventId, @Nullable String replyId, @Nullable String reply, long sequence) {

	EventId event() {
		return new EventId(Objects.requireNonNull(this.eventId));
	}

	/** Checks that what is counted is there. */
	ReplyMessage checked() {
		Objects.requireNonNull(this.eventId);
		Objects.requireNonNull(this.replyId);
		Objects.requireNonNull(this.reply);
		Bounds.number(this.sequence);
		return this;
	}

}
