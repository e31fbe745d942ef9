package rapport.starter.kafka;

import java.util.function.BiFunction;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import rapport.starter.lifecycle.Away;

/**
 * What becomes of a record that its consumer throws at. Poison goes to the dead letters
 * at once. While something is away it is tried again without end: it is a good record.
 * Any other failure is a bug: it is tried five times more, then goes to the dead letters,
 * too.
 */
final class DeadLetters implements ListenerContainerWithDlqAndRetryCustomizer {

	private static final Logger logger = LoggerFactory.getLogger(DeadLetters.class);

	private static final long FIRST_WAIT_MILLIS = 200;

	private static final long LONGEST_WAIT_MILLIS = 5_000;

	private static final int TRIES = 5;

	private final ConsumerRecordRecoverer recoverer;

	DeadLetters(ConsumerRecordRecoverer recoverer) {
		this.recoverer = recoverer;
	}

	@Override
	public boolean retryAndDlqInBinding(String destination, String group) {
		return false;
	}

	@Override
	public void configure(AbstractMessageListenerContainer<?, ?> container, String destination, String group,
			@Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> resolver, @Nullable BackOff backOff) {
		var handler = new DefaultErrorHandler(this.recoverer, withoutEnd());
		handler.setBackOffFunction((record, failure) -> Away.is(failure) ? withoutEnd() : fewTimes());
		handler.addNotRetryableExceptions(PoisonMessageException.class);
		handler.setRetryListeners((record, failure, attempt) -> {
			if (attempt == 1 && !Away.is(failure) && !isPoison(failure)) {
				logger.error("The record {} cannot be handled", DeadLetter.place(record), failure);
			}
		});
		handler.setResetStateOnExceptionChange(true);
		container.setCommonErrorHandler(handler);
	}

	private static boolean isPoison(@Nullable Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof PoisonMessageException) {
				return true;
			}
		}
		return false;
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
