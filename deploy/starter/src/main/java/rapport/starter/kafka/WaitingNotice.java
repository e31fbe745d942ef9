package rapport.starter.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log, now and then, that Kafka is waited for. */
final class WaitingNotice {

	private static final Logger logger = LoggerFactory.getLogger(WaitingNotice.class);

	private static final Duration SAID_AGAIN = Duration.ofSeconds(10);

	private long saidAt;

	/** Says so, unless it was said just now. */
	void say(String brokers, ExecutionException failure) {
		long now = System.nanoTime();
		if (this.saidAt == 0 || now - this.saidAt > SAID_AGAIN.toNanos()) {
			this.saidAt = now;
			logger.warn("Waiting for Kafka at {} ({})", brokers,
					(failure.getCause() != null) ? failure.getCause().getClass().getSimpleName() : "no answer");
		}
	}

}
