package rapport.checkin.pretix.web;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.event.Events;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.kiosk.Kiosks.Enrolment;

/** Enrols apps as kiosks, and ends that; both are kept on record. */
@Component
class DeviceEnrolment {

	private final Kiosks kiosks;

	private final Events events;

	private final Audit audit;

	private final Clock clock;

	DeviceEnrolment(Kiosks kiosks, Events events, Audit audit, Clock clock) {
		this.kiosks = kiosks;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Exchanges a kiosk's one-time code.
	 * @throws PretixException if it is not good
	 */
	PretixDevice enrol(@Nullable String code, String address) {
		if (code == null || code.isBlank()) {
			throw new PretixException("token", "This field is required.");
		}
		return switch (this.kiosks.enrol(code.strip(), address)) {
			case Enrolment.Enrolled(var token, var kiosk, var ended) -> {
				ended.forEach((it) -> record(it, "kiosk-revoked"));
				record(kiosk, "kiosk-enrolled");
				yield new PretixDevice(kiosk, this.events.get(kiosk.event()), DeviceTokens.of(kiosk, token));
			}
			case Enrolment.WrongCode _ -> throw new PretixException("token",
					"This initialization token is not valid, or has already been used. Make a new one at the console.");
			case Enrolment.TooManyAttempts _ ->
				throw new PretixException("token", "Too many tokens were tried. Wait a minute and try again.");
		};
	}

	void revoke(PretixDevice device) {
		this.kiosks.revoke(device.event().id(), device.kiosk().kioskId())
			.ifPresent((kiosk) -> record(kiosk, "kiosk-revoked"));
	}

	private void record(Kiosk kiosk, String action) {
		this.audit.record(new AuditEntry(kiosk.event(), action + "-" + kiosk.kioskId(), this.clock.instant(),
				"kiosk:" + kiosk.name(), action, null, null, kiosk.kioskId(), null));
	}

}
