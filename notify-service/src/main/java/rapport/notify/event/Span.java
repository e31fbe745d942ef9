package rapport.notify.event;

import java.time.Instant;

/**
 * Some time.
 *
 * @param starts its first moment
 * @param ends the first moment after it
 */
public record Span(Instant starts, Instant ends) {

	/** Returns whether a moment is within it. */
	public boolean holds(Instant moment) {
		return !moment.isBefore(this.starts) && moment.isBefore(this.ends);
	}

}
