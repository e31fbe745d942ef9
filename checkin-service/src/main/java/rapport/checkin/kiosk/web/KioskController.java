package rapport.checkin.kiosk.web;

import java.security.Principal;
import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.event.Events;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskKeys;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.kiosk.Kiosks.Enrolment;
import rapport.checkin.kiosk.web.KioskViews.KioskView;
import rapport.checkin.plumbing.QrCodes;
import rapport.starter.web.ProblemException;

/** How kiosks get their tokens, and how they lose them. */
@RestController
class KioskController {

	private final Events events;

	private final Kiosks kiosks;

	private final Audit audit;

	private final Clock clock;

	private final KioskKeys keys;

	private final PublicAddress address;

	KioskController(Events events, Kiosks kiosks, KioskKeys keys, PublicAddress address, Audit audit, Clock clock) {
		this.events = events;
		this.kiosks = kiosks;
		this.keys = keys;
		this.address = address;
		this.audit = audit;
		this.clock = clock;
	}

	@PostMapping("/api/kiosks/enrolments")
	@ResponseStatus(HttpStatus.CREATED)
	EnrolmentCode offer(@Valid @RequestBody EnrolmentRequest body, HttpServletRequest request) {
		var event = this.events.get(body.event()).id();
		var code = this.kiosks.offer(event, body.name().strip(), body.settings(this.keys));
		var url = this.address.kiosk(request, code.code());
		return new EnrolmentCode(code.kioskId(), code.code(), code.grouped(), url, code.expiresAt(), QrCodes.svg(url),
				ids(code.replaces()), PublicAddress.warning(url));
	}

	@PostMapping("/api/kiosks")
	@ResponseStatus(HttpStatus.CREATED)
	KioskToken exchange(@Valid @RequestBody KioskRequest body, HttpServletRequest request) {
		return switch (this.kiosks.enrol(body.code(), Addresses.network(request.getRemoteAddr()))) {
			case Enrolment.Enrolled(var token, var kiosk, var ended) -> {
				record(kiosk, "kiosk:" + kiosk.name(), "kiosk-enrolled");
				ended.forEach((it) -> record(it, "kiosk:" + kiosk.name(), "kiosk-revoked"));
				yield KioskToken.of(token, kiosk, this.keys, ids(ended));
			}
			case Enrolment.WrongCode _ -> throw new ProblemException(HttpStatus.BAD_REQUEST, "wrong-code",
					"This code is not valid", "Check it, or make a new one at the console: each is good once.");
			case Enrolment.TooManyAttempts _ -> throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS,
					"too-many-attempts", "Too many codes were tried", "Wait a minute and try again.");
		};
	}

	private static List<String> ids(List<Kiosk> kiosks) {
		return kiosks.stream().map(Kiosk::kioskId).toList();
	}

	@GetMapping("/api/events/{eventId}/kiosks")
	List<KioskView> all(@PathVariable String eventId) {
		var event = this.events.get(eventId).id();
		var health = this.kiosks.health(event);
		var now = this.clock.instant();
		return this.kiosks.of(event).stream().map((it) -> KioskView.of(it, health.get(it.kioskId()), now)).toList();
	}

	@DeleteMapping("/api/events/{eventId}/kiosks/{kioskId}")
	KioskView revoke(@PathVariable String eventId, @PathVariable String kioskId, Principal caller) {
		var revoked = this.kiosks.revoke(this.events.get(eventId).id(), kioskId)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "no-such-kiosk", "There is no such kiosk",
					"The list of kiosks has the kioskId of each."));
		record(revoked, caller.getName(), "kiosk-revoked");
		return KioskView.of(revoked, null, this.clock.instant());
	}

	private void record(Kiosk kiosk, String by, String action) {
		this.audit.record(new AuditEntry(kiosk.event(), action + "-" + kiosk.kioskId(), this.clock.instant(), by,
				action, null, null, kiosk.kioskId(), null));
	}

}
