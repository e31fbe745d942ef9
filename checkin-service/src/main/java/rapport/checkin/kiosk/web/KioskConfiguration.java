package rapport.checkin.kiosk.web;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.CheckInSettings;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.kiosk.Kiosks;

/** Wires what enrols kiosks. */
@Configuration(proxyBeanMethods = false)
class KioskConfiguration {

	@Bean
	Kiosks kiosks(KioskStore store, CheckInSettings settings, Clock clock) {
		return new Kiosks(store, settings.kioskCodeValid(), clock);
	}

}
