package rapport.match.messaging;

import org.jspecify.annotations.Nullable;

/** What this service reads of a message on {@code rapport.replies.v1}. */
record ReplyMessage(@Nullable String eventId, @Nullable String introductionId, @Nullable String attendeeId,
		@Nullable String reply) {
}
