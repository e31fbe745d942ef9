package rapport.match.round;

import java.time.Duration;

/**
 * Counts rounds, what they propose, and whom they are for. A round holds up all that is
 * consumed: alert on one that takes longer than people are willing to wait, and on people
 * who stay without an introduction.
 */
public interface RoundMetrics {

	/** A round of one event ran and proposed this many introductions. */
	void ran(Duration took, int proposed);

	/** The people of all events of this instance, counted now and then. */
	void counted(Headcount people);

}
