package rapport.checkin.door.metrics;

import java.util.Locale;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import rapport.checkin.door.CheckInMetrics;
import rapport.checkin.door.Verdict;

/** Counts in Micrometer: {@code rapport.scans} by outcome, and what waits. */
@Component
class MicrometerCheckInMetrics implements CheckInMetrics {

	private final MeterRegistry registry;

	MicrometerCheckInMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void answered(Verdict verdict) {
		this.registry.counter("rapport.scans", "outcome", switch (verdict) {
			case Verdict.Admitted _ -> "admitted";
			case Verdict.AlreadyIn _ -> "already-in";
			case Verdict.Left _ -> "left";
			case Verdict.NotIn _ -> "not-in";
			case Verdict.Refused(var reason) -> "refused-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
		}).increment();
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
