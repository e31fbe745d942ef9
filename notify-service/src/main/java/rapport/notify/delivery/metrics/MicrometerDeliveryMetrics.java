package rapport.notify.delivery.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import rapport.notify.delivery.DeliveryMetrics;
import rapport.notify.ledger.Send;

/** Counts messages with Micrometer. */
@Component
class MicrometerDeliveryMetrics implements DeliveryMetrics {

	private final MeterRegistry registry;

	MicrometerDeliveryMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void came(Send send) {
		this.registry
			.counter("rapport.messages", "kind", send.kind().code(), "channel", send.channel().code(), "state",
					send.state().code())
			.increment();
	}

}
