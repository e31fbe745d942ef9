package rapport.starter.kafka;

import java.util.function.BiFunction;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What becomes of a record that its consumer throws at. Poison goes to the dead letters
 * at once. While something is away it is tried again without end: it is a good record.
 * Any other failure is a bug: it is tried five times more, then goes to the dead letters,
 * too.
 */
final class DeadLetters implements ListenerContainerWithDlqAndRetryCustomizer {

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
		var tries = new RecordTries();
		var handler = new DefaultErrorHandler(this.recoverer, new FixedBackOff());
		handler.setBackOffFunction((record, _) -> tries.of(record));
		handler.setRetryListeners(tries::failed);
		// What is worth telling is told by those two.
		handler.setLogLevel(KafkaException.Level.DEBUG);
		container.setCommonErrorHandler(handler);
	}

}
