package rapport.starter.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;

import org.jspecify.annotations.Nullable;
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
			logger.warn("Waiting for Kafka at {} ({})", brokers, why(failure.getCause()));
		}
	}

	/** Such as that there are fewer brokers than replicas are wanted. */
	private static String why(@Nullable Throwable cause) {
		return (cause != null) ? cause.getClass().getSimpleName() + ": " + cause.getMessage() : "no answer";
	}

}
