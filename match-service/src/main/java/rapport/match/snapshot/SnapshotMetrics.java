package rapport.match.snapshot;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells how long a restart takes, and would take. A rebuild should be rare and short;
 * alert on snapshots that fail, or on an age of many times the interval: the next restart
 * reads all from Kafka.
 */
public interface SnapshotMetrics {

	/**
	 * The states of all partitions were rebuilt.
	 * @param records how many were read for it
	 */
	void rebuilt(Duration took, long records);

	/** Everything that is covered was kept, as it was at this time. */
	void kept(Instant at);

	/** Something could not be kept; it is tried again. */
	void failed();

}
