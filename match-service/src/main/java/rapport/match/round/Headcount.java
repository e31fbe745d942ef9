package rapport.match.round;

import java.time.Instant;
import java.util.Collection;

import rapport.match.event.EventState;

/**
 * How many people there are.
 *
 * @param present who are registered and here
 * @param free of these, who could be introduced now: willing, waiting for no answer, and
 * with room in their pace
 * @param without of these, who are willing and have had no introduction that counts
 */
public record Headcount(int present, int free, int without) {

	/** Counts the people of all these events. */
	public static Headcount of(Collection<EventState> states, Instant now) {
		int present = 0;
		int free = 0;
		int without = 0;
		for (var state : states) {
			present += state.presentAttendees().size();
			for (var id : state.willing()) {
				free += (state.open(id) == 0 && state.room(id, now) > 0) ? 1 : 0;
				without += state.without(id) ? 1 : 0;
			}
		}
		return new Headcount(present, free, without);
	}

}
