package rapport.checkin.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A message to an attendee and how far it came.
 *
 * @param introductionId what it is about; none where it answers the attendee's words
 */
public record Delivery(String messageId, @Nullable String introductionId, String attendeeId, String kind,
		String channel, String state, Instant at, long sequence) {
}
