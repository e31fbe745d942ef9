package rapport.starter.lifecycle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LibrarySettingsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "spring.cloud.stream.kafka.binder.brokers | localhost",
			"spring.cloud.stream.kafka.binder.brokers | ''",
			"spring.cloud.stream.kafka.binder.brokers | http://hunter2:9092/",
			"spring.cloud.stream.kafka.binder.brokers | a:9092,hunter2",
			"spring.cloud.stream.kafka.binder.brokers | a:99999", "spring.data.redis.url | localhost:6379",
			"spring.data.redis.url | http://user:hunter2@h:1", "spring.data.redis.url | redis://user:hunter2@h:no",
			"spring.data.redis.url | redis://u:hun#ter2@h:1", "spring.data.redis.url | ''",
			"spring.data.redis.url | redis://h:70000", "spring.data.redis.url | redis://hunter2",
			"spring.data.redis.url | redis://h:1/hunter2", "server.port | 70000", "server.port | -5",
			"server.port | hunter2", "management.server.port | 70000", "spring.data.redis.timeout | -5s",
			"spring.data.redis.timeout | 99999h", "spring.data.redis.connect-timeout | 1ms",
			"server.max-http-request-header-size | -1KB", "server.max-http-request-header-size | 99GB",
			"server.tomcat.max-http-form-post-size | 3", "server.tomcat.max-connections | -7",
			"server.tomcat.accept-count | 0", "server.tomcat.connection-timeout | 99999h",
			"spring.lifecycle.timeout-per-shutdown-phase | 99999h",
			"spring.cloud.stream.kafka.binder.health-timeout | -7",
			"spring.cloud.stream.kafka.binder.health-timeout | 99999999999",
			"spring.cloud.stream.kafka.binder.health-timeout | hunter2", "rapport.organizer-token | hunter2 x",
			"rapport.organizer-token | hunter2!", "rapport.organizer-token | zürich-hunter2" })
	void whatIsWrongIsToldByItsName(String name, String value) {
		assertThatExceptionOfType(RefusedStartException.class).isThrownBy(() -> check(name, value))
			.withMessageContaining(name)
			.withMessageContaining("must be")
			.satisfies((it) -> assertThat(it.getMessage()).doesNotContain("hunter2"))
			.satisfies((it) -> assertThat(it.action()).contains(SettingName.variable(name)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "spring.cloud.stream.kafka.binder.brokers=localhost:9092",
			"spring.cloud.stream.kafka.binder.brokers=a.example:9092, b.example:9093,10.0.0.1:1",
			"spring.data.redis.url=redis://localhost:6379", "spring.data.redis.url=rediss://u:p%23w@h:6380",
			"spring.data.redis.url=redis://h:1/3", "spring.data.redis.url=redis://[::1]:1/",
			"spring.data.redis.timeout=2s", "spring.data.redis.timeout=soon", "server.max-http-request-header-size=8KB",
			"server.tomcat.max-connections=1200", "server.tomcat.keep-alive-timeout=20s",
			"spring.cloud.stream.kafka.binder.health-timeout=5", "server.port=0", "rapport.organizer-token=",
			"rapport.organizer-token=aB3._~+/-==", "server.port=8080" })
	void whatLibrariesTakeIsTaken(String setting) {
		int equals = setting.indexOf('=');
		assertThatCode(() -> check(setting.substring(0, equals), setting.substring(equals + 1)))
			.doesNotThrowAnyException();
	}

	private static void check(String name, String value) {
		new LibrarySettings(new MockEnvironment().withProperty(name, value))
			.postProcessBeanFactory(new DefaultListableBeanFactory());
	}

}
