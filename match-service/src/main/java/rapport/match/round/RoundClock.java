package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * When each event's next round is due: soon after something changed, so that several who
 * arrive together are matched together; else now and then, since time alone frees people.
 */
public final class RoundClock {

	private final Duration afterChange;

	private final Duration atLeast;

	private final Map<String, Instant> due = new HashMap<>();

	public RoundClock(Duration afterChange, Duration atLeast) {
		this.afterChange = afterChange;
		this.atLeast = atLeast;
	}

	/** Something changed that may make an introduction possible. */
	public void changed(String eventId, Instant now) {
		var soon = now.plus(this.afterChange);
		this.due.merge(eventId, soon, (known, wanted) -> known.isBefore(wanted) ? known : wanted);
	}

	/** Whether a round is due; if so, it counts as run. */
	public boolean due(String eventId, Instant now) {
		var next = this.due.computeIfAbsent(eventId, (_) -> now.plus(this.atLeast));
		if (now.isBefore(next)) {
			return false;
		}
		this.due.put(eventId, now.plus(this.atLeast));
		return true;
	}

}
