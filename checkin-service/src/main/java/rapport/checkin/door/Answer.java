package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a kiosk is told of a scan.
 *
 * @param at when it was decided
 * @param holder who holds the ticket, unless it is unknown
 * @param stay where she stands after it
 */
public record Answer(String scanId, Verdict verdict, Instant at, @Nullable Holder holder, Stay stay) {
}
