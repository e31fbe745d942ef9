package rapport.starter.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for Kafka's acknowledgement. */
public final class Acknowledged {

	private Acknowledged() {
	}

	/**
	 * Returns when what was sent is acknowledged.
	 * @throws rapport.starter.lifecycle.AwayException if it is not in time, or not at all
	 */
	public static void within(Duration patience, Future<?> sent) {
		try {
			sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new NotRecordedException("Kafka did not acknowledge in time", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotRecordedException("Interrupted while Kafka had not acknowledged", ex);
		}
	}

}
