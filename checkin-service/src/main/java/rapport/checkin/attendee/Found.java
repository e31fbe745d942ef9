package rapport.checkin.attendee;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found.
 *
 * @param next where the next page begins; none after the last
 */
public record Found(List<Entry> entries, @Nullable String next) {

	/** One who was found, and whether she is at the event now. */
	public record Entry(Attendee attendee, boolean present) {
	}

}
