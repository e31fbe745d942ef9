package rapport.checkin.kiosk.messaging;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;
import rapport.checkin.kiosk.Kiosk;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.kiosks.v1}: digests only, no code and no token. */
record KioskMessage(String eventId, String kioskId, long revision, String name, String state,
		@Nullable String codeDigest, @Nullable Instant codeExpiresAt, @Nullable String tokenDigest, Instant at) {

	static final String TYPE = "io.rapport.kiosk.v1";

	static KioskMessage of(Kiosk it) {
		return new KioskMessage(it.event().value(), it.kioskId(), it.revision(), it.name(),
				it.state().name().toLowerCase(Locale.ROOT), it.codeDigest(), it.codeExpiresAt(), it.tokenDigest(),
				it.at());
	}

	Kiosk toKiosk() {
		Bounds.number(this.revision);
		return new Kiosk(new EventId(this.eventId), this.kioskId, this.revision, this.name,
				Kiosk.State.valueOf(this.state.toUpperCase(Locale.ROOT)), this.codeDigest, this.codeExpiresAt,
				this.tokenDigest, this.at);
	}

}
