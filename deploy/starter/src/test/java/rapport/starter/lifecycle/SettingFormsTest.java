package rapport.starter.lifecycle;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingFormsTest {

	private static final MapPropertySource DEFAULTS = new MapPropertySource(
			"Config resource 'class path resource [application.yml]' via location 'optional:classpath:/'",
			Map.of("rapport.test.wait-for", "20m", "rapport.test.how-many", 4, "rapport.test.tls", false,
					"rapport.test.limit", "64KB", "rapport.test.night", "22:00-08:00", "rapport.test.number", "7277"));

	@ParameterizedTest
	@CsvSource({ "wait-for, 20, 20m", "wait-for, ' 20 ', 20m", "wait-for, -1, 20m", "wait-for, '', 20m",
			"how-many, '', 4", "how-many, '  ', 4", "tls, '', false", "limit, '', 64KB" })
	void whatReadersWouldTakeForSomethingElseIsToldByItsName(String name, String value, String usual) {
		assertThatExceptionOfType(RefusedStartException.class).isThrownBy(() -> check(name, value))
			.withMessageContaining("rapport.test." + name)
			.withMessageContaining("must")
			.withMessageContaining(value.isBlank() ? "nothing" : value.strip())
			.satisfies((it) -> assertThat(it.action())
				.contains("RAPPORT_TEST_" + name.replace("-", "").toUpperCase(Locale.ROOT), "leave it out", usual));
	}

	@ParameterizedTest
	@CsvSource({ "wait-for, 0", "wait-for, 5s", "wait-for, PT5S", "wait-for, soon", "how-many, 12", "tls, true",
			"limit, 1MB", "night, none", "night, ''", "number, Rapport", "number, ''" })
	void whatIsRightAndWhatReadersRefuseThemselvesIsLeftToThem(String name, String value) {
		assertThatCode(() -> check(name, value)).doesNotThrowAnyException();
	}

	private static void check(String name, String value) {
		var environment = new StandardEnvironment();
		environment.getPropertySources().addLast(DEFAULTS);
		environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("rapport.test." + name, value)));
		new SettingForms(environment).postProcessBeanFactory(new DefaultListableBeanFactory());
	}

}
