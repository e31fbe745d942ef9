package rapport.checkin.desk.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that a live stream tells.
 *
 * @param position from where a stream goes on that was told this; none if it is not to go
 * on from here
 */
record LiveMessage(@Nullable String position, String name, Object data) {

	/** Returns whether whoever was told up to a position was told this. */
	boolean told(String upTo) {
		return this.position != null && FeedPosition.compare(this.position, upTo) <= 0;
	}

}
