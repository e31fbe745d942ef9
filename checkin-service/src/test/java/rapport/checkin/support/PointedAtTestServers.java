package rapport.checkin.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a service at the servers of the test run. */
public final class PointedAtTestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.data.redis.url=" + TestServers.redisUrl(),
					"spring.cloud.stream.kafka.binder.brokers=" + TestServers.brokers(),
					"rapport.organizer-token=organizer")
			.applyTo(context);
	}

}
