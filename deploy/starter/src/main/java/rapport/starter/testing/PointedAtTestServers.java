package rapport.starter.testing;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a service at the Redis and the Kafka of the test run. */
public class PointedAtTestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** The organizer's token of all tests. */
	public static final String TOKEN = "organizer";

	/** The secret of all tests. */
	public static final String SECRET = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test servers",
					Map.of("spring.data.redis.url", TestServers.redisUrl(), "spring.cloud.stream.kafka.binder.brokers",
							TestServers.brokers(), "rapport.organizer-token", TOKEN, "rapport.secret", SECRET)));
	}

}
