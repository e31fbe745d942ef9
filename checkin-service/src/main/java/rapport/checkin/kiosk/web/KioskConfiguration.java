package rapport.checkin.kiosk.web;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.CheckInSettings;
import rapport.checkin.kiosk.KioskHealth;
import rapport.checkin.kiosk.KioskKeys;
import rapport.checkin.kiosk.KioskPublisher;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.kiosk.Kiosks.CodeAttempts;
import rapport.starter.secret.KeyedDigest;
import rapport.starter.secret.Secret;
import rapport.starter.web.RequestLimit;

/** Wires what enrols kiosks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicAddress.class)
class KioskConfiguration {

	@Bean
	KioskKeys kioskKeys(Secret secret) {
		return new KioskKeys(secret);
	}

	@Bean
	Kiosks kiosks(KioskStore store, KioskPublisher publisher, CodeAttempts attempts, KioskHealth health, Secret secret,
			CheckInSettings settings, Clock clock) {
		return new Kiosks(store, publisher, new KeyedDigest(secret.key("kiosk")), attempts, settings.kioskCodeValid(),
				settings.kioskTokenValid(), health, clock);
	}

	@Bean
	RequestLimit kioskCalls() {
		return new RequestLimit("/api/kiosks/**", 4 * 1024, Duration.ofSeconds(10));
	}

}
