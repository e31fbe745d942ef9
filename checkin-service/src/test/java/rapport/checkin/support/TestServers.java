package rapport.checkin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import rapport.local.LocalKafka;
import rapport.local.LocalRedis;

/**
 * The real Redis and Kafka of a test run: containers where there is a Docker engine, else
 * processes on this machine; {@code RAPPORT_TEST_SERVERS} chooses: containers, local, or
 * auto. They end with this JVM.
 */
public final class TestServers {

	private static final boolean CONTAINERS = switch (setting("RAPPORT_TEST_SERVERS", "auto")) {
		case "containers" -> true;
		case "local" -> false;
		default -> DockerClientFactory.instance().isDockerAvailable();
	};

	private TestServers() {
	}

	public static String redisUrl() {
		return Redis.URL;
	}

	public static String brokers() {
		return Kafka.BROKERS;
	}

	private static final class Redis {

		static final String URL = start();

		private static String start() {
			if (!CONTAINERS) {
				var directory = directory("redis");
				return "redis://localhost:" + LocalRedis.start(0, directory, directory.resolve("redis.log")).port();
			}
			var container = new GenericContainer<>(setting("RAPPORT_TEST_REDIS_IMAGE", "redis:7.4-alpine"))
				.withExposedPorts(6379);
			container.start();
			return "redis://" + container.getHost() + ":" + container.getFirstMappedPort();
		}

	}

	private static final class Kafka {

		static final String BROKERS = start();

		private static String start() {
			if (!CONTAINERS) {
				var directory = directory("kafka");
				return "localhost:" + LocalKafka.start(0, directory, directory.resolve("kafka.log")).port();
			}
			var image = setting("RAPPORT_TEST_KAFKA_IMAGE", "apache/kafka-native:4.1.0");
			var container = new KafkaContainer(
					DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka-native"));
			container.start();
			return container.getBootstrapServers();
		}

	}

	private static String setting(String name, String otherwise) {
		var property = System.getProperty(name);
		var value = (property != null) ? property : System.getenv(name);
		return (value != null && !value.isBlank()) ? value : otherwise;
	}

	private static Path directory(String name) {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
