package rapport.bench.door;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * One record at each call, acknowledged by all replicas, as long as a scan that is
 * published.
 */
final class RawKafka implements Target, AutoCloseable {

	private final String topic;

	private final KafkaProducer<String, byte[]> producer;

	RawKafka(String brokers, String topic) throws IOException, InterruptedException {
		this.topic = topic;
		Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "acks", "all", "enable.idempotence", true,
				"linger.ms", 0);
		try (var admin = Admin.create(settings)) {
			admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
		}
		catch (ExecutionException ex) {
			throw new IOException(ex);
		}
		this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
	}

	@Override
	public String name() {
		return "raw Kafka, one record";
	}

	@Override
	public Line open() {
		return new Line() {
			@Override
			public void call() throws IOException, InterruptedException {
				try {
					RawKafka.this.producer
						.send(new ProducerRecord<>(RawKafka.this.topic, UUID.randomUUID().toString(),
								new byte[Target.SCAN]))
						.get();
				}
				catch (ExecutionException ex) {
					throw new IOException(ex);
				}
			}

			@Override
			public void close() {
				// All share one producer, as in the service.
			}
		};
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
