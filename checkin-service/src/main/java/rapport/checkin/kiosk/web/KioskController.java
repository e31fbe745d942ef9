package rapport.checkin.kiosk.web;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.kiosk.Kiosks.Enrolment;
import rapport.starter.web.ProblemException;

/** How kiosks get their tokens, and how they lose them. */
@RestController
class KioskController {

	private final Events events;

	private final Kiosks kiosks;

	private final Audit audit;

	private final Clock clock;

	record EnrolmentRequest(@NotBlank @JsonAlias("eventId") String event,
			@NotBlank @Size(max = 64) @JsonAlias("kiosk") String name) {
	}

	record EnrolmentCode(String kioskId, String code, Instant expiresAt) {
	}

	record KioskRequest(@NotBlank @Size(max = 32) String code) {
	}

	record KioskToken(String token, String eventId, String kiosk, String kioskId) {
	}

	record KioskView(String kioskId, String name, String state, Instant at, @Nullable Instant codeExpiresAt) {

		static KioskView of(Kiosk it) {
			return new KioskView(it.kioskId(), it.name(), it.state().name().toLowerCase(Locale.ROOT), it.at(),
					it.codeExpiresAt());
		}

	}

	KioskController(Events events, Kiosks kiosks, Audit audit, Clock clock) {
		this.events = events;
		this.kiosks = kiosks;
		this.audit = audit;
		this.clock = clock;
	}

	@PostMapping("/api/kiosks/enrolments")
	@ResponseStatus(HttpStatus.CREATED)
	EnrolmentCode offer(@Valid @RequestBody EnrolmentRequest body) {
		var code = this.kiosks.offer(this.events.get(body.event()).id(), body.name());
		return new EnrolmentCode(code.kioskId(), code.code(), code.expiresAt());
	}

	@PostMapping("/api/kiosks")
	@ResponseStatus(HttpStatus.CREATED)
	KioskToken exchange(@Valid @RequestBody KioskRequest body, HttpServletRequest request) {
		return switch (this.kiosks.enrol(body.code(), Addresses.network(request.getRemoteAddr()))) {
			case Enrolment.Enrolled(var token, var kiosk) -> {
				record(kiosk, "kiosk:" + kiosk.name(), "kiosk-enrolled");
				yield new KioskToken(token, kiosk.event().value(), kiosk.name(), kiosk.kioskId());
			}
			case Enrolment.WrongCode _ -> throw new ProblemException(HttpStatus.BAD_REQUEST, "wrong-code",
					"This code is not valid", "Check it, or make a new one at the console: each is good once.");
			case Enrolment.TooManyAttempts _ -> throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS,
					"too-many-attempts", "Too many codes were tried", "Wait a minute and try again.");
		};
	}

	@GetMapping("/api/events/{eventId}/kiosks")
	List<KioskView> all(@PathVariable String eventId) {
		return this.kiosks.of(this.events.get(eventId).id()).stream().map(KioskView::of).toList();
	}

	@DeleteMapping("/api/events/{eventId}/kiosks/{kioskId}")
	KioskView revoke(@PathVariable String eventId, @PathVariable String kioskId, Principal caller) {
		var revoked = this.kiosks.revoke(this.events.get(eventId).id(), kioskId)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "no-such-kiosk", "There is no such kiosk",
					"The list of kiosks has the kioskId of each."));
		record(revoked, caller.getName(), "kiosk-revoked");
		return KioskView.of(revoked);
	}

	private void record(Kiosk kiosk, String by, String action) {
		this.audit.record(new AuditEntry(kiosk.event(), action + "-" + kiosk.kioskId(), this.clock.instant(), by,
				action, null, null, kiosk.kioskId(), null));
	}

}
