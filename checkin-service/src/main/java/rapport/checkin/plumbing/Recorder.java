package rapport.checkin.plumbing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends messages to Kafka and waits for the acknowledgement of all replicas. */
@Component
public class Recorder {

	/** For what an organizer waits for; at a door it would be too long. */
	public static final Duration PATIENCE = Duration.ofSeconds(20);

	private final KafkaTemplate<String, byte[]> kafka;

	private final JsonMapper json;

	Recorder(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
		this.kafka = kafka;
		this.json = json;
	}

	/**
	 * Sends a message; the future completes once it is recorded.
	 * @param id the same when the same is sent again
	 */
	public CompletableFuture<?> send(String topic, String eventId, String key, Object message, String type, String id,
			Instant at) {
		int partitions = this.kafka.partitionsFor(topic).size();
		int partition = Utils.toPositive(Utils.murmur2(Utils.utf8(eventId))) % partitions;
		var published = new ProducerRecord<>(topic, partition, key, this.json.writeValueAsBytes(message));
		return this.kafka.send(CloudEvents.headed(published, type, id, eventId, at));
	}

	/**
	 * Returns once all are recorded.
	 * @throws NotRecordedException if one is not, or not in time
	 */
	public void await(Collection<? extends CompletableFuture<?>> sent, Duration patience) {
		try {
			CompletableFuture.allOf(sent.toArray(CompletableFuture<?>[]::new))
				.get(patience.toMillis(), TimeUnit.MILLISECONDS);
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
