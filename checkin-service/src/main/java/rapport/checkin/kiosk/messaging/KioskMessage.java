package rapport.checkin.kiosk.messaging;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskSettings;
import rapport.checkin.kiosk.KioskSettings.Direction;
import rapport.checkin.kiosk.KioskSettings.Mode;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.kiosks.v1}: digests only, no code and no token. */
record KioskMessage(String eventId, String kioskId, long revision, String name, String state,
		@Nullable String codeDigest, @Nullable Instant codeExpiresAt, @Nullable String tokenDigest, Instant at,
		String mode, String direction, @Nullable String sealedPin, @Nullable Instant expiresAt) {

	static final String TYPE = "io.rapport.kiosk.v1";

	static KioskMessage of(Kiosk it) {
		return new KioskMessage(it.event().value(), it.kioskId(), it.revision(), it.name(),
				it.state().name().toLowerCase(Locale.ROOT), it.codeDigest(), it.codeExpiresAt(), it.tokenDigest(),
				it.at(), it.settings().mode().word(), it.settings().direction().word(), it.settings().sealedPin(),
				it.expiresAt());
	}

	Kiosk toKiosk() {
		Bounds.number(this.revision);
		return new Kiosk(new EventId(this.eventId), this.kioskId, this.revision, this.name,
				Kiosk.State.valueOf(this.state.toUpperCase(Locale.ROOT)), this.codeDigest, this.codeExpiresAt,
				this.tokenDigest, this.at, new KioskSettings(Mode.valueOf(this.mode.toUpperCase(Locale.ROOT)),
						Direction.valueOf(this.direction.toUpperCase(Locale.ROOT)), this.sealedPin),
				this.expiresAt);
	}

}
