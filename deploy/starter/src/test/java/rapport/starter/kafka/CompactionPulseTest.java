package rapport.starter.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import rapport.local.LocalKafka;

import static org.assertj.core.api.Assertions.assertThat;

/** What was erased leaves Kafka's files though its partition falls silent. */
class CompactionPulseTest {

	private static final String CANARY = "canary-" + UUID.randomUUID();

	@Test
	void whatWasErasedLeavesTheDisk() throws IOException {
		var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), "pulse");
		try (var kafka = LocalKafka.start(0, directory.resolve("data"), directory.resolve("kafka.log"))) {
			var clients = new KafkaClientSettings("localhost:" + kafka.port(), Map.of());
			var declared = new TopicDeclarations(List.of("orders"), List.of());
			var settings = new KafkaSettings(1, (short) -1, 1, Duration.ofSeconds(2), Duration.ofDays(14));
			var creator = new TopicCreator(new TopicAdmin(clients, declared, settings), (refused) -> {
			}, (event) -> {
			});
			creator.start();
			try (var producer = new KafkaProducer<>(OnKafka.patient(clients), new StringSerializer(),
					new ByteArraySerializer())) {
				Acknowledged.within(Duration.ofSeconds(60),
						producer.send(new ProducerRecord<>("orders", "e/1", CANARY.getBytes(StandardCharsets.UTF_8))));
				assertThat(isOnDisk(directory)).isTrue();
				assertThat(new TopicEraser(clients, producer).erase("orders", "e")).isEqualTo(1);
			}
			var pulse = new CompactionPulse(clients, declared, creator, "pulse");
			Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(500)).until(() -> {
				pulse.step();
				return !isOnDisk(directory);
			});
			assertThat(new TopicReplay(clients).replay(List.of("orders"),
					(batch) -> assertThat(batch).allSatisfy((it) -> assertThat(it.key()).isNotEqualTo("~")), (more) -> {
					}))
				.isLessThanOrEqualTo(1);
		}
	}

	private static boolean isOnDisk(Path directory) throws IOException {
		try (var files = Files.walk(directory)) {
			return files.filter((it) -> it.toString().endsWith(".log")).anyMatch(CompactionPulseTest::hasCanary);
		}
	}

	private static boolean hasCanary(Path file) {
		try {
			return Files.isRegularFile(file)
					&& new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(CANARY);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
