package rapport.notify.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a service at the servers of the test run, and at the SMSC of the test run. */
public final class PointedAtTestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** The SMSC that the service is bound to. */
	public static final Smsc SMSC = new Smsc();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.data.redis.url=" + TestServers.redisUrl(),
					"spring.cloud.stream.kafka.binder.brokers=" + TestServers.brokers(),
					"rapport.badges.mqtt.url=" + TestServers.mqttUrl(), "rapport.sms.smpp.port=" + SMSC.port())
			.applyTo(context);
	}

}
