package rapport.starter.lifecycle;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.validation.annotation.Validated;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong setting is told by its name, how it is set, and what it must be. */
class WrongSettingAnalyzerTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"rapport.test.patience=soon | rapport.test.patience cannot be read as a time such as | RAPPORT_TEST_PATIENCE",
			"rapport.test.patience=5h | rapport.test.patience (set to 5h) must be at most 1h. | RAPPORT_TEST_PATIENCE",
			"rapport.test.how-many=70000 | rapport.test.how-many (set to 70000) must be at most 10. | RAPPORT_TEST_HOWMANY",
			"rapport.test.patience=-2s | rapport.test.patience (set to -2s) must not be negative. | RAPPORT_TEST_PATIENCE",
			"rapport.test.how-many=1e3 | rapport.test.how-many cannot be read as a whole number | RAPPORT_TEST_HOWMANY",
			"rapport.test.how-many= | rapport.test.how-many (set to nothing) | RAPPORT_TEST_HOWMANY",
			"rapport.test.tls=perhaps | rapport.test.tls cannot be read as true or false | RAPPORT_TEST_TLS",
			"rapport.test.kind=third | rapport.test.kind cannot be read as first or second | RAPPORT_TEST_KIND",
			"rapport.test.password=12345678901 | rapport.test.password is too long or too short | RAPPORT_TEST_PASSWORD" })
	void itIsTold(String setting, String told, String variable) {
		var analysis = analyzed(setting);
		assertThat(analysis.getDescription()).contains(told);
		assertThat(analysis.getAction()).contains(variable);
	}

	@Test
	void whatMayBeASecretIsNot() {
		assertThat(analyzed("rapport.test.password=12345678901").getDescription()).doesNotContain("12345678901");
		assertThat(analyzed("rapport.test.how-many=hunter2").getDescription()).doesNotContain("hunter2");
	}

	private static FailureAnalysis analyzed(String setting) {
		var environment = new AtomicReference<Environment>();
		var found = new AtomicReference<FailureAnalysis>();
		new ApplicationContextRunner().withInitializer((context) -> environment.set(context.getEnvironment()))
			.withPropertyValues("rapport.test.patience=1s", "rapport.test.how-many=1", "rapport.test.tls=false",
					"rapport.test.kind=first", "rapport.test.password=x", "rapport.test.url=tcp://localhost")
			.withPropertyValues(setting)
			.withUserConfiguration(Settings.class)
			.run((context) -> {
				var failure = context.getStartupFailure();
				assertThat(failure).isNotNull();
				found.set(new WrongSettingAnalyzer(Objects.requireNonNull(environment.get())).analyze(failure));
			});
		return Objects.requireNonNull(found.get());
	}

	enum Kind {

		FIRST, SECOND

	}

	@Validated
	@ConfigurationProperties("rapport.test")
	record TestSettings(Duration patience, @Max(10) int howMany, boolean tls, Kind kind, @Size(max = 8) String password,
			URI url) {

		TestSettings {
			if (patience.compareTo(Duration.ofHours(1)) > 0) {
				throw new IllegalArgumentException("rapport.test.patience must be at most 1h");
			}
			if (patience.isNegative()) {
				throw new IllegalArgumentException("patience must not be negative");
			}
		}

	}

	@EnableConfigurationProperties(TestSettings.class)
	static class Settings {

	}

}
