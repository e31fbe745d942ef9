package rapport.checkin.door.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckInMetrics;

/** Counts in Micrometer: {@code rapport.scans} by outcome, and what waits. */
@Component
class MicrometerCheckInMetrics implements CheckInMetrics {

	private final MeterRegistry registry;

	MicrometerCheckInMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void decided(CheckIn checkIn) {
		var reason = checkIn.reason();
		this.registry
			.counter("rapport.scans", "outcome",
					(reason != null) ? checkIn.outcome() + "-" + reason : checkIn.outcome())
			.increment();
	}

	@Override
	public void raced() {
		this.registry.counter("rapport.scans.raced").increment();
	}

	@Override
	public void unanswered() {
		this.registry.counter("rapport.scans.unanswered").increment();
	}

	@Override
	public void relayed() {
		this.registry.counter("rapport.changes.relayed").increment();
	}

}
