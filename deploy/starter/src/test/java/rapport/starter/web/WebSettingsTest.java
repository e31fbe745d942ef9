package rapport.starter.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import rapport.starter.DefaultSettings;

import static org.assertj.core.api.Assertions.assertThat;

class WebSettingsTest {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withInitializer(new DefaultSettings())
		.withUserConfiguration(Settings.class);

	@ParameterizedTest
	@ValueSource(strings = { "body-limit=1KB", "body-limit=16MB", "body-deadline=1s", "head-deadline=10m" })
	void whatIsWithinItsBoundsIsTaken(String setting) {
		this.runner.withPropertyValues("rapport.web." + setting)
			.run((context) -> assertThat(context).hasSingleBean(WebSettings.class));
	}

	@ParameterizedTest
	@CsvSource({ "body-limit=1000B, 1KB to 16MB", "body-limit=17MB, 1KB to 16MB", "body-deadline=999ms, 1s to 10m",
			"body-deadline=11m, 1s to 10m", "head-deadline=0s, 1s to 10m" })
	void whatIsOutOfThemEndsTheStartAndNamesThem(String setting, String bounds) {
		this.runner.withPropertyValues("rapport.web." + setting)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContainingAll("rapport.web." + setting.substring(0, setting.indexOf('=')), bounds));
	}

	@EnableConfigurationProperties(WebSettings.class)
	static class Settings {

	}

}
