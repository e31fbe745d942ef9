package rapport.checkin.kiosk.web;

import java.time.Clock;
import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskHealth.Heartbeat;
import rapport.checkin.kiosk.KioskKeys;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.kiosk.web.KioskViews.SettingsView;

/** How kiosks tell how they are. */
@RestController
class HeartbeatController {

	private final Kiosks kiosks;

	private final KioskKeys keys;

	private final Clock clock;

	record HeartbeatRequest(@Nullable @Min(0) @Max(100) Integer battery,
			@Nullable @Min(0) @Max(1_000_000) Integer queued, @Nullable Instant listAt,
			@Nullable @Size(max = 64) String version) {
	}

	record HeartbeatAnswer(Instant at, String eventId, String kiosk, String kioskId, @Nullable Instant expiresAt,
			SettingsView settings) {
	}

	HeartbeatController(Kiosks kiosks, KioskKeys keys, Clock clock) {
		this.kiosks = kiosks;
		this.keys = keys;
		this.clock = clock;
	}

	@PostMapping("/api/kiosks/heartbeat")
	HeartbeatAnswer beat(@AuthenticationPrincipal OAuth2AuthenticatedPrincipal caller,
			@Valid @RequestBody HeartbeatRequest body) {
		Kiosk kiosk = caller.getAttribute(Kiosk.class.getName());
		if (kiosk == null) {
			throw new IllegalStateException("No kiosk calls");
		}
		var now = this.clock.instant();
		this.kiosks.beat(kiosk, new Heartbeat(now, body.battery(), body.queued(), body.listAt(), body.version()));
		return new HeartbeatAnswer(now, kiosk.event().value(), kiosk.name(), kiosk.kioskId(), kiosk.expiresAt(),
				SettingsView.of(kiosk.settings(), this.keys));
	}

}
