package rapport.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import rapport.local.process.NotReadyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Kafka that was killed, or whose data are spoiled. */
@Order(1)
class KilledKafkaTest extends KilledServers {

	@Test
	void kafkaHasWhatItAcknowledged() throws Exception {
		started(LocalKafka.start(0, data(), log()));
		try (var admin = Admin.create(client())) {
			admin.createTopics(List.of(new NewTopic("topic", 1, (short) 1))).all().get();
		}
		try (var producer = new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
			producer.send(new ProducerRecord<>("topic", "key", "value")).get();
		}
		server().kill();
		started(LocalKafka.start(server().port(), data(), log()));
		try (var consumer = new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
			var partition = List.of(new TopicPartition("topic", 0));
			consumer.assign(partition);
			consumer.seekToBeginning(partition);
			await().atMost(PATIENCE)
				.until(() -> Stream.of(consumer.poll(Duration.ofMillis(100))).anyMatch(it -> it.count() == 1));
		}
	}

	@Test
	void kafkaSaysWhatToDoAboutSpoiledData() throws IOException {
		Files.createDirectories(data());
		Files.writeString(data().resolve("meta.properties"), "version=1\nnode.id=\n");
		assertThatExceptionOfType(NotReadyException.class).isThrownBy(() -> LocalKafka.start(0, data(), log()))
			.withMessageContaining("are spoiled, or of another Kafka")
			.withMessageContaining("--fresh");
		assertThat(data().resolve("meta.properties")).exists();
	}

	@Test
	void kafkaCompactsSoon() throws ExecutionException, InterruptedException {
		started(LocalKafka.start(0, data(), log()));
		try (var admin = Admin.create(client())) {
			var broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
			var settings = Objects.requireNonNull(admin.describeConfigs(List.of(broker)).all().get().get(broker));
			assertThat(Stream
				.of("log.cleaner.backoff.ms", "log.cleaner.delete.retention.ms", "log.segment.bytes",
						"message.max.bytes")
				.map(it -> settings.get(it).value())).containsExactly("1000", "60000", "16777216", "1048588");
		}
	}

	@Test
	void kafkaThatWasKilledWhileItFormattedFormatsAgain() throws IOException {
		Files.writeString(Files.createDirectories(data()).resolve("bootstrap.checkpoint"), "torn");
		started(LocalKafka.start(0, data(), log()));
		assertThat(server().alive()).isTrue();
	}

	private Map<String, Object> client() {
		return Map.of("bootstrap.servers", "127.0.0.1:" + server().port());
	}

}
