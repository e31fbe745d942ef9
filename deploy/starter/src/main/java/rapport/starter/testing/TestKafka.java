package rapport.starter.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import rapport.local.LocalKafka;

/** The Kafka broker of a test run, started when it is first asked for. */
final class TestKafka {

	static final String BROKERS = TestRun.CONTAINERS ? inContainer() : local();

	private TestKafka() {
	}

	private static String local() {
		var directory = TestRun.directory("kafka");
		return "localhost:" + LocalKafka.start(0, directory, directory.resolve("kafka.log")).port();
	}

	private static String inContainer() {
		var image = TestRun.setting("RAPPORT_TEST_KAFKA_IMAGE", "apache/kafka-native:4.1.0");
		var container = new KafkaContainer(
				DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka-native"))
			.withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
			.withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "4");
		container.start();
		return container.getBootstrapServers();
	}

}
