package rapport.checkin.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import rapport.checkin.event.EventId;
import rapport.starter.lifecycle.HybridClock;
import rapport.starter.secret.KeyedDigest;

/** Enrols kiosks and revokes them. */
public final class Kiosks {

	private final KioskStore store;

	private final KioskPublisher publisher;

	private final KioskSecrets secrets;

	private final CodeAttempts attempts;

	private final Duration codeValid;

	private final Clock clock;

	/** A one-time code. */
	public record Code(String kioskId, String code, Instant expiresAt) {
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

	public Kiosks(KioskStore store, KioskPublisher publisher, KeyedDigest digests, CodeAttempts attempts,
			Duration codeValid, Clock clock) {
		this.store = store;
		this.publisher = publisher;
		this.secrets = new KioskSecrets(digests);
		this.attempts = attempts;
		this.codeValid = codeValid;
		this.clock = clock;
	}

	/** Returns a code that makes one kiosk's token, once. */
	public Code offer(EventId event, String name) {
		var code = this.secrets.code();
		var now = this.clock.instant();
		var expires = now.plus(this.codeValid);
		var kiosk = new Kiosk(event, this.secrets.kioskId(), HybridClock.next(0, now), name, Kiosk.State.OFFERED,
				this.secrets.codeDigest(code), expires, null, now);
		this.publisher.publish(kiosk);
		this.store.restore(kiosk);
		return new Code(kiosk.kioskId(), code, expires);
	}

	/**
	 * Exchanges a code, however its letters are written, for a token. If that cannot be
	 * recorded the code stays good.
	 * @param address where the code comes from
	 */
	public Enrolment enrol(String code, String address) {
		if (this.attempts.tooMany(address)) {
			return new Enrolment.TooManyAttempts();
		}
		var now = this.clock.instant();
		var offered = this.store.byCode(this.secrets.codeDigest(code)).filter((kiosk) -> kiosk.enrollable(now));
		if (offered.isEmpty()) {
			this.attempts.wrong(address);
			return new Enrolment.WrongCode();
		}
		var token = this.secrets.token();
		var kiosk = offered.get()
			.enrolled(this.secrets.tokenDigest(token), HybridClock.next(offered.get().revision(), now), now);
		if (!this.store.replace(kiosk, offered.get().revision())) {
			return new Enrolment.WrongCode();
		}
		record(kiosk, offered.get());
		return new Enrolment.Enrolled(token, kiosk);
	}

	private void record(Kiosk kiosk, Kiosk before) {
		try {
			this.publisher.publish(kiosk);
		}
		catch (RuntimeException ex) {
			this.store.replace(before.again(kiosk.revision() + 1), kiosk.revision());
			throw ex;
		}
	}

	/** Takes back a kiosk's token, or its code; answers whether there is such a kiosk. */
	public Optional<Kiosk> revoke(EventId event, String kioskId) {
		var now = this.clock.instant();
		var found = this.store.find(event, kioskId);
		var revoked = found.filter((kiosk) -> kiosk.state() != Kiosk.State.REVOKED)
			.map((kiosk) -> kiosk.revoked(HybridClock.next(kiosk.revision(), now), now));
		revoked.ifPresent((kiosk) -> {
			this.store.restore(kiosk);
			this.publisher.publish(kiosk);
		});
		return revoked.or(() -> found);
	}

	/** Returns the kiosk that has a token. */
	public Optional<Kiosk> find(String token) {
		return this.store.byToken(this.secrets.tokenDigest(token));
	}

	/** Returns all kiosks of an event. */
	public List<Kiosk> of(EventId event) {
		return this.store.of(event);
	}

	/** Forgets all kiosks of an event. */
	public void forget(EventId event) {
		this.store.forget(event);
	}

	/** Counts who tries codes that are none. */
	public interface CodeAttempts {

		/**
		 * Returns whether so many wrong codes came from an address lately that no more
		 * are read.
		 */
		boolean tooMany(String address);

		void wrong(String address);

	}

}
