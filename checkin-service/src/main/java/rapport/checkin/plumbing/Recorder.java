package rapport.checkin.plumbing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;

import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import rapport.starter.kafka.Acknowledged;
import rapport.starter.kafka.CloudEvents;
import tools.jackson.databind.json.JsonMapper;

/** Sends messages to Kafka and waits for the acknowledgement of all replicas. */
@Component
public class Recorder {

	/** For what an organizer waits for; at a door it would be too long. */
	public static final Duration PATIENCE = Duration.ofSeconds(20);

	/** For what somebody at the door waits for. */
	public static final Duration AT_THE_DOOR = Duration.ofSeconds(4);

	private static final String SOURCE = "/checkin-service";

	private final KafkaTemplate<String, byte[]> kafka;

	private final JsonMapper json;

	Recorder(KafkaTemplate<String, byte[]> rapportKafka, JsonMapper json) {
		this.kafka = rapportKafka;
		this.json = json;
	}

	/**
	 * Sends a message; the future completes once it is recorded.
	 * @param id the same when the same is sent again
	 */
	public CompletableFuture<?> send(String topic, String eventId, String key, Object message, String type, String id,
			Instant at) {
		return send(topic, eventId, key, this.json.writeValueAsBytes(message), type, id, at);
	}

	/** Sends a message that is written already. */
	public CompletableFuture<?> send(String topic, String eventId, String key, byte[] message, String type, String id,
			Instant at) {
		try {
			return this.kafka.send(CloudEvents.record(topic, key, type, id, SOURCE, eventId, at, message));
		}
		catch (KafkaException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

	/**
	 * Learns where a topic is, so that the first message need not wait for that, nor at
	 * all when Kafka goes away.
	 */
	public void meet(String topic) {
		this.kafka.partitionsFor(topic);
	}

	/**
	 * Returns once all are recorded.
	 * @throws rapport.starter.lifecycle.AwayException if one is not, or not in time
	 */
	public void await(Collection<? extends CompletableFuture<?>> sent, Duration patience) {
		Acknowledged.within(patience, CompletableFuture.allOf(sent.toArray(CompletableFuture<?>[]::new)));
	}

}
