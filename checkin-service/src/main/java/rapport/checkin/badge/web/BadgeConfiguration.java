package rapport.checkin.badge.web;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.audit.Audit;
import rapport.checkin.badge.BadgeForgetting;
import rapport.checkin.badge.BadgePrinting;
import rapport.checkin.badge.BadgePrints;
import rapport.checkin.badge.BadgeRenderer;
import rapport.checkin.badge.FirstBadges;
import rapport.checkin.badge.PrintStore;
import rapport.checkin.badge.PrinterAddresses;
import rapport.checkin.badge.PrinterStore;
import rapport.checkin.badge.PrinterStore.PrinterPublisher;
import rapport.checkin.badge.Printers;
import rapport.checkin.badge.RecordedPrints;

/** Wires what prints badges. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BadgeSettings.class)
class BadgeConfiguration {

	@Bean
	BadgePrints badgePrints(Audit audit, PrintStore store) {
		return new RecordedPrints(audit, store);
	}

	@Bean
	BadgeForgetting badgeForgetting(PrinterStore printers, PrintStore prints) {
		return new BadgeForgetting(printers, prints);
	}

	@Bean
	PrinterAddresses printerAddresses(BadgeSettings settings) {
		return new PrinterAddresses(settings.allowedHosts(), settings.lowestPort(), settings.highestPort());
	}

	@Bean
	Printers printers(PrinterStore store, PrinterPublisher publisher, PrinterAddresses addresses, Clock clock) {
		return new Printers(store, publisher, addresses, clock);
	}

	@Bean
	BadgeRenderer badgeRenderer() {
		return new BadgeRenderer();
	}

	@Bean
	BadgePrinting badgePrinting(BadgeRenderer renderer, PrinterAddresses addresses, BadgePrints prints,
			PrinterStore store, Clock clock) {
		return new BadgePrinting(renderer, addresses, prints, store, clock);
	}

	@Bean
	FirstBadges firstBadges(Printers printers, BadgePrinting printing, BadgePrints prints, Attendees attendees,
			FirstBadges.Outcomes outcomes) {
		return new FirstBadges(printers, printing, prints, attendees, outcomes);
	}

}
