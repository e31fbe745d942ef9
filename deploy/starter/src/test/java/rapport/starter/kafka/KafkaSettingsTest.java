package rapport.starter.kafka;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import rapport.starter.DefaultSettings;

import static org.assertj.core.api.Assertions.assertThat;

class KafkaSettingsTest {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withInitializer(new DefaultSettings())
		.withUserConfiguration(Settings.class);

	@ParameterizedTest
	@ValueSource(strings = { "partitions=1", "partitions=1000", "replicas=-1", "replicas=3", "compaction-lag=1s",
			"compaction-lag=24h", "dead-letters-kept=1m" })
	void whatIsWithinItsBoundsIsTaken(String setting) {
		this.runner.withPropertyValues("rapport.kafka." + setting)
			.run((context) -> assertThat(context).hasSingleBean(KafkaSettings.class));
	}

	@ParameterizedTest
	@CsvSource({ "partitions=0, 1 to 1000", "partitions=1001, 1 to 1000", "replicas=0, 1 to 100",
			"replicas=101, 1 to 100", "min-in-sync-replicas=0, 1 to 100", "min-in-sync-replicas=101, 1 to 100",
			"compaction-lag=25h, 1s to 24h", "compaction-lag=10ms, 1s to 24h", "dead-letters-kept=30s, 1m to 366d",
			"dead-letters-kept=367d, 1m to 366d" })
	void whatIsOutOfThemEndsTheStartAndNamesThem(String setting, String bounds) {
		this.runner.withPropertyValues("rapport.kafka." + setting)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContainingAll("rapport.kafka." + setting.substring(0, setting.indexOf('=')), bounds));
	}

	@ParameterizedTest
	@CsvSource({ "1, 2", "2, 3" })
	void noMoreReplicasCanBeInSyncThanThereAre(String replicas, String inSync) {
		this.runner
			.withPropertyValues("rapport.kafka.replicas=" + replicas, "rapport.kafka.min-in-sync-replicas=" + inSync)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("must not be more than rapport.kafka.replicas"));
	}

	@EnableConfigurationProperties(KafkaSettings.class)
	static class Settings {

	}

}
