package rapport.checkin.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a message about an introduction came.
 *
 * @param submittedAt when it was handed over to the phone's or the badge's network, if it
 * was
 */
public record Told(String attendeeId, String kind, String channel, String state, Instant at,
		@Nullable Instant submittedAt) {
}
