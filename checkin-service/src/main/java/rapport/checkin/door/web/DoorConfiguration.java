package rapport.checkin.door.web;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.CheckInSettings;
import rapport.checkin.door.CheckInMetrics;
import rapport.checkin.door.CheckInPublisher;
import rapport.checkin.door.CheckIns;

/** Wires what decides at the door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckInSettings.class)
class DoorConfiguration {

	@Bean
	CheckIns checkIns(CheckInLedger ledger, CheckInPublisher publisher, CheckInSettings settings,
			CheckInMetrics metrics, Clock clock) {
		return new CheckIns(ledger, publisher, new OpeningHours(settings.opensBefore(), settings.closesAfter()),
				metrics, clock);
	}

}
