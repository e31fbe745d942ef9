package rapport.starter.testing;

import org.testcontainers.containers.GenericContainer;
import rapport.local.LocalMqtt;

/** The MQTT broker of a test run, started when it is first asked for. */
final class TestMqtt {

	static final String URL = "tcp://" + (TestRun.CONTAINERS ? inContainer() : local());

	private TestMqtt() {
	}

	private static String local() {
		var directory = TestRun.directory("mqtt");
		return "localhost:" + LocalMqtt.start(0, directory, directory.resolve("mqtt.log")).port();
	}

	private static String inContainer() {
		return TestRun
			.started(new GenericContainer<>(TestRun.setting("RAPPORT_TEST_MQTT_IMAGE", "eclipse-mosquitto:2.0.22"))
				.withCommand("mosquitto", "-c", "/mosquitto-no-auth.conf")
				.withExposedPorts(1883));
	}

}
