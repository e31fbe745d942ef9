package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * When something is due at each event: soon after a change, so that several who arrive
 * together are matched together; else when it was told that time alone brings something
 * about. An event of which it was told neither costs nothing.
 */
public final class RoundClock {

	private final Duration afterChange;

	private final Map<String, Due> byEvent = new HashMap<>();

	private final TreeSet<Due> inOrder = new TreeSet<>(Comparator.comparing(Due::at).thenComparing(Due::eventId));

	private record Due(Instant at, String eventId) {
	}

	public RoundClock(Duration afterChange) {
		this.afterChange = afterChange;
	}

	/** Something changed that may make an introduction possible. */
	public void changed(String eventId, Instant now) {
		dueAt(eventId, now.plus(this.afterChange));
	}

	/** Something is due then, unless it is earlier. */
	public void dueAt(String eventId, Instant at) {
		var known = this.byEvent.get(eventId);
		if (known == null || at.isBefore(known.at())) {
			if (known != null) {
				this.inOrder.remove(known);
			}
			var due = new Due(at, eventId);
			this.byEvent.put(eventId, due);
			this.inOrder.add(due);
		}
	}

	/** Returns the events that are due, which are not due any more. */
	public List<String> due(Instant now) {
		var due = new ArrayList<String>();
		while (!this.inOrder.isEmpty() && !now.isBefore(this.inOrder.first().at())) {
			var first = this.inOrder.removeFirst();
			this.byEvent.remove(first.eventId());
			due.add(first.eventId());
		}
		return due;
	}

}
