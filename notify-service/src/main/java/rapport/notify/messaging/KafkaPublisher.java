package rapport.notify.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import rapport.starter.kafka.Acknowledged;
import rapport.starter.kafka.CloudEvents;
import tools.jackson.databind.json.JsonMapper;

/** Publishes messages to Kafka. */
@Component
public class KafkaPublisher {

	private static final Logger logger = LoggerFactory.getLogger(KafkaPublisher.class);

	private static final String SOURCE = "/notify-service";

	private static final Duration PATIENCE = Duration.ofSeconds(9);

	private final KafkaTemplate<String, byte[]> kafka;

	private final JsonMapper json;

	KafkaPublisher(KafkaTemplate<String, byte[]> rapportKafka, JsonMapper json) {
		this.kafka = rapportKafka;
		this.json = json;
	}

	/** Publishes a message; fails by the future alone. */
	public CompletableFuture<?> send(String topic, String key, String type, String id, String subject, Instant at,
			Object message) {
		try {
			return this.kafka.send(CloudEvents.record(topic, key, type, id, SOURCE, subject, at,
					this.json.writeValueAsBytes(message)));
		}
		catch (RuntimeException ex) {
			logger.warn("Cannot publish to {} now: {}", topic, ex.getClass().getSimpleName());
			return CompletableFuture.failedFuture(ex);
		}
	}

	/**
	 * Publishes a message, and returns when it is kept safe.
	 * @throws rapport.starter.lifecycle.AwayException if it is not in time
	 */
	public void publish(String topic, String key, String type, String id, String subject, Instant at, Object message) {
		Acknowledged.within(PATIENCE, send(topic, key, type, id, subject, at, message));
	}

}
