package rapport.checkin.badge.web;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.checkin.badge.BadgePrinting.PrinterAwayException;
import rapport.checkin.badge.FirstBadges;

/** Counts in Micrometer: {@code rapport.badges} by outcome. */
@Component
class CountedBadges implements FirstBadges.Outcomes {

	private static final Logger logger = LoggerFactory.getLogger(CountedBadges.class);

	private final MeterRegistry registry;

	CountedBadges(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void printed() {
		this.registry.counter("rapport.badges", "outcome", "printed").increment();
	}

	@Override
	public void failed(String printerId, RuntimeException why) {
		this.registry.counter("rapport.badges", "outcome", "failed").increment();
		if (why instanceof PrinterAwayException) {
			logger.warn("The printer {} does not answer: a badge is to be printed by hand", printerId);
		}
		else {
			logger.error("A badge was not printed", why);
		}
	}

}
