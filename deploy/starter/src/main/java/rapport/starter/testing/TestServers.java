package rapport.starter.testing;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The real Redis, Kafka and MQTT broker of a test run: containers where there is a Docker
 * engine, else processes on this machine; {@code RAPPORT_TEST_SERVERS} chooses:
 * containers, local, or auto. They end with this JVM.
 */
public final class TestServers {

	/** The organizer's token of all tests. */
	public static final String TOKEN = "organizer";

	/** The secret of all tests. */
	public static final String SECRET = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

	private TestServers() {
	}

	public static String redisUrl() {
		return TestRedis.URL;
	}

	public static String brokers() {
		return TestKafka.BROKERS;
	}

	public static String mqttUrl() {
		return TestMqtt.URL;
	}

	/** Points a service at the Redis and the Kafka of the test run. */
	public static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("test servers",
						Map.of("spring.data.redis.url", redisUrl(), "spring.cloud.stream.kafka.binder.brokers",
								brokers(), "rapport.organizer-token", TOKEN, "rapport.secret", SECRET)));
		}

	}

}
