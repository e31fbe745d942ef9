package rapport.starter.lifecycle;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Has trouble told once, and as long as it lasts again now and then: a loop that tries
 * ten times a second would fill the disk with what it says.
 */
final class RepeatedTrouble {

	static final Duration AGAIN = Duration.ofSeconds(30);

	private static final int MOST_KINDS = 100;

	private final Map<String, Long> told = new HashMap<>();

	/** Returns whether trouble of a kind is to be told at a time in nanoseconds. */
	boolean isToBeTold(String kind, long nanoTime) {
		var last = this.told.get(kind);
		if (last != null && nanoTime - last < AGAIN.toNanos()) {
			return false;
		}
		if (this.told.size() >= MOST_KINDS) {
			this.told.clear();
		}
		this.told.put(kind, nanoTime);
		return true;
	}

}
