package rapport.notify.messaging;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes messages to Kafka. */
@Component
public class KafkaPublisher {

	private static final Logger logger = LoggerFactory.getLogger(KafkaPublisher.class);

	private final KafkaTemplate<String, byte[]> kafka;

	private final JsonMapper json;

	KafkaPublisher(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
		this.kafka = kafka;
		this.json = json;
	}

	/** Publishes a message; fails by the future alone. */
	public CompletableFuture<?> send(String topic, String type, String id, String eventId, Instant at, Object message) {
		try {
			var published = CloudEvents.record(topic, type, id, eventId, at, this.json.writeValueAsBytes(message));
			return this.kafka.send(published);
		}
		catch (RuntimeException ex) {
			logger.warn("Cannot publish to {} now: {}", topic, ex.getClass().getSimpleName());
			return CompletableFuture.failedFuture(ex);
		}
	}

}
