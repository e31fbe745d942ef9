package rapport.checkin.kiosk.web;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.kiosk.Kiosks.Enrolment;
import rapport.checkin.plumbing.ProblemException;

/** How kiosks get their tokens. */
@RestController
@RequestMapping("/api/kiosks")
class KioskController {

	private final Events events;

	private final Kiosks kiosks;

	record EnrolmentRequest(@NotBlank String eventId, @NotBlank @Size(max = 64) String kiosk) {
	}

	record EnrolmentCode(String code, Instant expiresAt) {
	}

	record KioskRequest(@NotBlank @Size(max = 32) String code) {
	}

	record KioskToken(String token, String eventId, String kiosk) {
	}

	KioskController(Events events, Kiosks kiosks) {
		this.events = events;
		this.kiosks = kiosks;
	}

	@PostMapping("/enrolments")
	@ResponseStatus(HttpStatus.CREATED)
	EnrolmentCode enrol(@Valid @RequestBody EnrolmentRequest body) {
		var event = this.events.find(new EventId(body.eventId())).orElseThrow(ProblemException::noSuchEvent);
		var code = this.kiosks.code(new Kiosk(event.id(), body.kiosk()));
		return new EnrolmentCode(code.code(), code.expiresAt());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	KioskToken exchange(@Valid @RequestBody KioskRequest body) {
		return switch (this.kiosks.enrol(body.code())) {
			case Enrolment.Enrolled(var token, var kiosk) -> new KioskToken(token, kiosk.event().value(), kiosk.name());
			case Enrolment.WrongCode _ -> throw new ProblemException(HttpStatus.BAD_REQUEST, "wrong-code",
					"This code is not valid", "Check it, or make a new one at the console: each is good once.");
			case Enrolment.TooManyAttempts _ -> throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS,
					"too-many-attempts", "Too many codes were tried", "Wait a minute and try again.");
		};
	}

}
