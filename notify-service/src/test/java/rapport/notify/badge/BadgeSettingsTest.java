package rapport.notify.badge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class BadgeSettingsTest {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withPropertyValues("rapport.badges.mqtt.group=notify", "rapport.badges.mqtt.largest=1024")
		.withUserConfiguration(Settings.class);

	@ParameterizedTest
	@CsvSource({ "tcp://localhost:1883, 1883", "tcp://broker.example, 1883", "ssl://broker.example, 8883",
			"tcp://[::1]:65535, 65535" })
	void aBrokersAddressIsTaken(String url, int port) {
		this.runner.withPropertyValues("rapport.badges.mqtt.url=" + url)
			.run((context) -> assertThat(context.getBean(BadgeSettings.class).port()).isEqualTo(port));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "localhost:1883", "http://localhost:1883", "tcp://broker.example:99999",
			"tcp://user:hunter2@broker.example", "mqtt://localhost", "tcp://broker.example:0",
			"tcp://broker.example/hunter2", "tcp://broker.example?hunter2" })
	void whatIsNoneEndsTheStartAndIsNotRepeated(String url) {
		this.runner.withPropertyValues("rapport.badges.mqtt.url=" + url)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageStartingWith("rapport.badges.mqtt.url must be like tcp://localhost:1883")
				.hasMessageNotContaining("hunter2"));
	}

	@Test
	void aPasswordWithoutAnAccountIsRefused() {
		var broker = this.runner.withPropertyValues("rapport.badges.mqtt.url=tcp://localhost:1883",
				"rapport.badges.mqtt.password=hunter2");
		broker.run((context) -> assertThat(context).getFailure()
			.rootCause()
			.hasMessageStartingWith("rapport.badges.mqtt.username must be set")
			.hasMessageNotContaining("hunter2"));
		broker.withPropertyValues("rapport.badges.mqtt.username=badges")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@EnableConfigurationProperties(BadgeSettings.class)
	static class Settings {

	}

}
