package rapport.checkin.badge.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.audit.Audit;
import rapport.checkin.badge.BadgePrints;
import rapport.checkin.badge.PrintStore;
import rapport.checkin.badge.RecordedPrints;

/** Wires what prints badges. */
@Configuration(proxyBeanMethods = false)
class BadgeConfiguration {

	@Bean
	BadgePrints badgePrints(Audit audit, PrintStore store) {
		return new RecordedPrints(audit, store);
	}

}
