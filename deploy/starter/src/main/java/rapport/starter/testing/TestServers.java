package rapport.starter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import rapport.local.LocalKafka;
import rapport.local.LocalMqtt;
import rapport.local.LocalRedis;

/**
 * The real Redis, Kafka and MQTT broker of a test run: containers where there is a Docker
 * engine, else processes on this machine; {@code RAPPORT_TEST_SERVERS} chooses:
 * containers, local, or auto. They end with this JVM.
 */
public final class TestServers {

	private static final boolean CONTAINERS = switch (setting("RAPPORT_TEST_SERVERS", "auto")) {
		case "containers" -> true;
		case "local" -> false;
		case "auto" -> DockerClientFactory.instance().isDockerAvailable();
		default -> throw new IllegalArgumentException("RAPPORT_TEST_SERVERS is containers, local or auto");
	};

	private TestServers() {
	}

	public static String redisUrl() {
		return Redis.URL;
	}

	public static String brokers() {
		return Kafka.BROKERS;
	}

	public static String mqttUrl() {
		return Mqtt.URL;
	}

	private static final class Redis {

		static final String URL = "redis://" + (CONTAINERS ? inContainer() : local());

		private static String local() {
			var directory = directory("redis");
			return "localhost:" + LocalRedis.start(0, directory, directory.resolve("redis.log")).port();
		}

		private static String inContainer() {
			return started(new GenericContainer<>(setting("RAPPORT_TEST_REDIS_IMAGE", "redis:7.4-alpine"))
				.withCommand("redis-server", "--protected-mode", "no", "--appendonly", "yes", "--appendfsync", "always")
				.withExposedPorts(6379));
		}

	}

	private static final class Kafka {

		static final String BROKERS = CONTAINERS ? inContainer() : local();

		private static String local() {
			var directory = directory("kafka");
			return "localhost:" + LocalKafka.start(0, directory, directory.resolve("kafka.log")).port();
		}

		private static String inContainer() {
			var image = setting("RAPPORT_TEST_KAFKA_IMAGE", "apache/kafka-native:4.1.0");
			var container = new KafkaContainer(
					DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka-native"))
				.withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
				.withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "4");
			container.start();
			return container.getBootstrapServers();
		}

	}

	private static final class Mqtt {

		static final String URL = "tcp://" + (CONTAINERS ? inContainer() : local());

		private static String local() {
			var directory = directory("mqtt");
			return "localhost:" + LocalMqtt.start(0, directory, directory.resolve("mqtt.log")).port();
		}

		private static String inContainer() {
			return started(new GenericContainer<>(setting("RAPPORT_TEST_MQTT_IMAGE", "eclipse-mosquitto:2.0.22"))
				.withCommand("mosquitto", "-c", "/mosquitto-no-auth.conf")
				.withExposedPorts(1883));
		}

	}

	private static String started(GenericContainer<?> container) {
		container.start();
		return container.getHost() + ":" + container.getFirstMappedPort();
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
