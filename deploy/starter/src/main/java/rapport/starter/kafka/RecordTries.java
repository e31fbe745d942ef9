package rapport.starter.kafka;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import rapport.starter.lifecycle.Away;
import rapport.starter.lifecycle.Unquoted;

/**
 * How long a consumer's records wait until they are tried again, as each fails now: who
 * met something that was away first may be found to be poison later.
 */
final class RecordTries {

	private static final Logger logger = LoggerFactory.getLogger(RecordTries.class);

	private static final long FIRST_WAIT_MILLIS = 200;

	private static final long LONGEST_WAIT_MILLIS = 5_000;

	private static final int TRIES = 5;

	/** As many tries take some twenty seconds. */
	private static final int NOTICEABLE = 8;

	private enum Failure {

		POISON, AWAY, BUG

	}

	/** How the record failed last that a partition stands at. */
	private final Map<TopicPartition, Failure> last = new ConcurrentHashMap<>();

	/** Returns how long this one waits, time after time. */
	BackOff of(ConsumerRecord<?, ?> record) {
		return () -> {
			var away = withoutEnd().start();
			var bug = fewTimes().start();
			return () -> switch (this.last.getOrDefault(partition(record), Failure.BUG)) {
				case POISON -> BackOffExecution.STOP;
				case AWAY -> away.nextBackOff();
				case BUG -> bug.nextBackOff();
			};
		};
	}

	/** Notes that a record failed, for which time. */
	void failed(ConsumerRecord<?, ?> record, @Nullable Exception exception, int attempt) {
		var failure = of(exception);
		var before = this.last.put(partition(record), failure);
		if (failure == Failure.BUG && (attempt == 1 || before != failure)) {
			logger.error("The record {} cannot be handled", DeadLetter.place(record),
					(exception != null) ? Unquoted.of(exception) : null);
		}
		if (failure == Failure.AWAY && attempt % NOTICEABLE == 0) {
			logger.warn("The record {} waits for what is away, after {} tries", DeadLetter.place(record), attempt);
		}
	}

	private static Failure of(@Nullable Throwable exception) {
		if (PoisonMessageException.in(exception) != null) {
			return Failure.POISON;
		}
		return Away.is(exception) ? Failure.AWAY : Failure.BUG;
	}

	private static TopicPartition partition(ConsumerRecord<?, ?> record) {
		return new TopicPartition(record.topic(), record.partition());
	}

	private static BackOff withoutEnd() {
		var wait = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
		wait.setMaxInterval(LONGEST_WAIT_MILLIS);
		return wait;
	}

	private static BackOff fewTimes() {
		var wait = new ExponentialBackOffWithMaxRetries(TRIES);
		wait.setInitialInterval(FIRST_WAIT_MILLIS);
		wait.setMaxInterval(LONGEST_WAIT_MILLIS);
		return wait;
	}

}
