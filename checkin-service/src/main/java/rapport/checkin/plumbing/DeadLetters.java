package rapport.checkin.plumbing;

import java.util.function.BiFunction;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * A message that cannot be read goes to its topic's dead-letter topic at once. One that
 * fails because Redis or Kafka is away is tried again until they are back: it is a good
 * message.
 */
@Component
class DeadLetters implements ListenerContainerWithDlqAndRetryCustomizer {

	private static final long FIRST_WAIT_MILLIS = 200;

	private static final long LONGEST_WAIT_MILLIS = 5_000;

	private final KafkaOperations<String, byte[]> kafka;

	DeadLetters(KafkaOperations<String, byte[]> kafka) {
		this.kafka = kafka;
	}

	@Override
	public boolean retryAndDlqInBinding(String destination, String group) {
		return false;
	}

	@Override
	public void configure(AbstractMessageListenerContainer<?, ?> container, String destination, String group,
			@Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> resolver, @Nullable BackOff backOff) {
		var wait = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
		wait.setMaxInterval(LONGEST_WAIT_MILLIS);
		var recoverer = new DeadLetterPublishingRecoverer(this.kafka,
				(poison, ex) -> new TopicPartition(poison.topic() + Topics.DEAD_LETTERS, poison.partition()));
		var handler = new DefaultErrorHandler(recoverer, wait);
		handler.addNotRetryableExceptions(PoisonMessageException.class);
		container.setCommonErrorHandler(handler);
	}

}
