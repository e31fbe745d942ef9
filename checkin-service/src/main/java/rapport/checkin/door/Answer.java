package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a kiosk is told of a scan.
 *
 * @param at when it was decided
 * @param holder who holds the ticket, unless it is unknown
 * @param stay where she stands after it
 * @param confirmedBy who of the staff let her in, if somebody did
 * @param crowd how many were in, where that is the reason
 * @param unknown what may be said of a code that is nobody's ticket
 * @param practice whether it counts nowhere
 */
public record Answer(String scanId, Verdict verdict, Instant at, @Nullable Holder holder, Stay stay,
		@Nullable String confirmedBy, @Nullable Crowd crowd, @Nullable UnknownCode unknown, boolean practice) {

	/** How many are in, and how many fit in. */
	public record Crowd(long present, int capacity) {
	}

}
