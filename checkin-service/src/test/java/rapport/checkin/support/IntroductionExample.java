package rapport.checkin.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.core.io.ClassPathResource;
import rapport.starter.kafka.EventPartitioner;

/** The introduction that the match service gives as its contract's example. */
public final class IntroductionExample {

	/** The event that it is of. */
	public static final String EVENT = "devdays-2026";

	private IntroductionExample() {
	}

	/** Publishes it as the match service would; returns once it is recorded. */
	public static void publish(String brokers) throws IOException, ExecutionException, InterruptedException {
		publish(brokers, EVENT);
	}

	/** Publishes it as one of another event; returns once it is recorded. */
	public static void publish(String brokers, String event)
			throws IOException, ExecutionException, InterruptedException {
		var example = new ClassPathResource("contracts-of/match-service/introduction.example.json")
			.getContentAsString(StandardCharsets.UTF_8)
			.replace(EVENT, event)
			.getBytes(StandardCharsets.UTF_8);
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", brokers,
				"partitioner.class", EventPartitioner.class.getName()), new StringSerializer(),
				new ByteArraySerializer())) {
			producer.send(new ProducerRecord<>("rapport.introductions.v1", event + "/i", example)).get();
		}
	}

}
