package rapport.checkin.kiosk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskHealth.Heartbeat;
import rapport.checkin.kiosk.KioskKeys;
import rapport.checkin.kiosk.KioskSettings;

/** Kiosks as the JSON that organizers and kiosks are sent. */
final class KioskViews {

	private static final Duration SILENT = Duration.ofSeconds(90);

	private KioskViews() {
	}

	/** How a kiosk works, as its tablet is told. */
	record SettingsView(String mode, String direction, KioskKeys.@Nullable Pin pin) {

		static SettingsView of(KioskSettings it, KioskKeys keys) {
			return new SettingsView(it.mode().word(), it.direction().word(), keys.pin(it));
		}

	}

	/** A kiosk as its organizer sees it: whether it has a PIN is not told. */
	record KioskView(String kioskId, String name, String state, Instant at, @Nullable Instant codeExpiresAt,
			@Nullable Instant expiresAt, SettingsView settings, @Nullable Instant seenAt, boolean online,
			@Nullable Integer battery, @Nullable Integer queued, @Nullable Instant listAt, @Nullable String version) {

		static KioskView of(Kiosk it, @Nullable Heartbeat beat, Instant now) {
			var state = it.expired(now) ? "expired" : it.state().name().toLowerCase(Locale.ROOT);
			var seen = (beat != null) ? beat.seenAt() : null;
			boolean online = "enrolled".equals(state) && seen != null && seen.isAfter(now.minus(SILENT));
			return new KioskView(it.kioskId(), it.name(), state, it.at(), it.codeExpiresAt(), it.expiresAt(),
					new SettingsView(it.settings().mode().word(), it.settings().direction().word(), null), seen, online,
					(beat != null) ? beat.battery() : null, (beat != null) ? beat.queued() : null,
					(beat != null) ? beat.listAt() : null, (beat != null) ? beat.version() : null);
		}

	}

}
