package rapport.notify.delivery.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Ledger;

/** Wires a gauge of what waits on each channel. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

	@Bean
	MeterBinder waiting(Ledger ledger) {
		return (registry) -> {
			for (var channel : Channel.values()) {
				Gauge.builder("rapport.messages.waiting", () -> ledger.waiting(channel))
					.tag("channel", channel.code())
					.description("Messages planned and not submitted yet")
					.register(registry);
			}
		};
	}

}
