package rapport.match.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;
import rapport.match.round.Headcount;

import static org.assertj.core.api.Assertions.assertThat;

class MicrometerMetricsTest {

	private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

	private final MicrometerMetrics metrics = new MicrometerMetrics(this.registry, Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void whatHappenedIsScraped() {
		this.metrics.ran(Duration.ofMillis(20), 3);
		this.metrics.ran(Duration.ofMillis(30), 4);
		this.metrics.counted(new Headcount(50, 20, 5));
		this.metrics.rebuilt(Duration.ofSeconds(2), 1000);
		this.metrics.kept(NOW.minusSeconds(90));
		this.metrics.failed();
		assertThat(this.registry.scrape()).contains("rapport_rounds_seconds_count 2",
				"rapport_introductions_proposed_total 7.0", "rapport_people{state=\"present\"} 50.0",
				"rapport_people{state=\"free\"} 20.0", "rapport_people{state=\"without\"} 5.0",
				"rapport_rebuilds_seconds_sum 2.0", "rapport_rebuilds_records_total 1000.0",
				"rapport_snapshots_age_seconds 90.0", "rapport_snapshots_failed_total 1.0");
	}

	@Test
	void theReadmeNamesWhatThereIs() throws IOException {
		var names = Pattern.compile("`(rapport_\\w+)")
			.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((MatchResult it) -> it.group(1))
			.toList();
		assertThat(names).hasSizeGreaterThan(5).allSatisfy((it) -> assertThat(this.registry.scrape()).contains(it));
	}

}
