package rapport.checkin.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Enrols kiosks. */
public class Kiosks {

	/** So many codes cannot be guessed in the time that one is valid. */
	private static final int ATTEMPTS_A_MINUTE = 60;

	private final KioskStore store;

	private final Duration codeValid;

	private final Clock clock;

	/** A one-time code. */
	public record Code(String code, Instant expiresAt) {
	}

	/** What became of a code. */
	public sealed interface Enrolment {

		record Enrolled(String token, Kiosk kiosk) implements Enrolment {
		}

		/** The code was never given out, was used, or is too old. */
		record WrongCode() implements Enrolment {
		}

		record TooManyAttempts() implements Enrolment {
		}

	}

	public Kiosks(KioskStore store, Duration codeValid, Clock clock) {
		this.store = store;
		this.codeValid = codeValid;
		this.clock = clock;
	}

	/** A code that makes one kiosk's token, once. */
	public Code code(Kiosk kiosk) {
		var code = Secrets.code();
		this.store.putCode(Secrets.digest(code), kiosk, this.codeValid);
		return new Code(code, this.clock.instant().plus(this.codeValid));
	}

	/** Exchanges a code, however its letters are written, for a token. */
	public Enrolment enrol(String code) {
		if (this.store.attempt() > ATTEMPTS_A_MINUTE) {
			return new Enrolment.TooManyAttempts();
		}
		var typed = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
		return this.store.takeCode(Secrets.digest(typed)).<Enrolment>map((kiosk) -> {
			var token = Secrets.token();
			this.store.putToken(Secrets.digest(token), kiosk);
			return new Enrolment.Enrolled(token, kiosk);
		}).orElseGet(Enrolment.WrongCode::new);
	}

	/** The kiosk that has a token. */
	public Optional<Kiosk> find(String token) {
		return this.store.byToken(Secrets.digest(token));
	}

}
