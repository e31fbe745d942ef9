package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A change that holds only if nothing else changed meanwhile.
 *
 * @param checkIn what is to be stored; its sequence is that of the version it replaces, 0
 * for a new one
 * @param before where the attendee stood
 * @param after where she stands then; none if that does not change
 * @param revision of what was known of her; 0 for nothing
 */
public record Commit(CheckIn checkIn, Stay before, @Nullable Stay after, long revision, Instant now) {

	/** Whatever is known of the attendee. */
	public static final long ANY_REVISION = -1;

}
