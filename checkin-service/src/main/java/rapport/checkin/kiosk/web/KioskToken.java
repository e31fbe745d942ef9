package rapport.checkin.kiosk.web;

import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskKeys;
import rapport.checkin.kiosk.KioskSettings;

/** What a kiosk is given for its code. */
record KioskToken(String token, String eventId, String kiosk, String kioskId, @Nullable Instant expiresAt,
		KioskViews.SettingsView settings, String rosterKey, @Nullable String namesKey, List<String> ended) {

	/** Returns the answer; only a kiosk with staff opens names. */
	static KioskToken of(String token, Kiosk kiosk, KioskKeys keys, List<String> ended) {
		boolean staffed = kiosk.settings().mode() == KioskSettings.Mode.STAFF;
		return new KioskToken(token, kiosk.event().value(), kiosk.name(), kiosk.kioskId(), kiosk.expiresAt(),
				KioskViews.SettingsView.of(kiosk.settings(), keys), encoded(keys.roster(kiosk)),
				staffed ? encoded(keys.names(kiosk)) : null, ended);
	}

	private static String encoded(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
