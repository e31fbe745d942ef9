package rapport.notify.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.starter.testing.TestServers;

/** Points a service at the servers of the test run, and at the SMSC of the test run. */
public final class PointedAtTestServers extends TestServers.Initializer {

	/** The SMSC that the service is bound to. */
	public static final Smsc SMSC = new Smsc();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		super.initialize(context);
		TestPropertyValues
			.of("rapport.badges.mqtt.url=" + TestServers.mqttUrl(), "rapport.sms.smpp.port=" + SMSC.port())
			.applyTo(context);
	}

}
