package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;

/**
 * The answer to a scan, the same for the same scan.
 *
 * @param at when it was decided
 * @param attendee the holder of the ticket, unless it is unknown
 */
public record Answer(String scanId, Verdict verdict, Instant at, @Nullable Attendee attendee) {
}
