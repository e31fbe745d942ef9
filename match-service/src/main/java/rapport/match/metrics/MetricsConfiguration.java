package rapport.match.metrics;

import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the counters. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

	@Bean
	MicrometerMetrics metrics(MeterRegistry registry, Clock clock) {
		return new MicrometerMetrics(registry, clock);
	}

}
