package rapport.checkin.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

	private final Duration tokenValid;

	private final KioskHealth health;

	/**
	 * A one-time code.
	 *
	 * @param grouped the same as people read it
	 * @param replaces the kiosks of the same name that end when this one is enrolled
	 */
	public record Code(String kioskId, String code, String grouped, Instant expiresAt, List<Kiosk> replaces) {
	}

	/** Whose a token is. */
	public sealed interface Bearer {

		record Known(Kiosk kiosk) implements Bearer {
		}

		/** It was a kiosk's, which was revoked or whose event is forgotten. */
		record Revoked() implements Bearer {
		}

		/** It was a kiosk's for as long as tokens are good. */
		record Expired() implements Bearer {
		}

		record Nobody() implements Bearer {
		}

	}

	/** What became of a code. */
	public sealed interface Enrolment {

		/**
		 * It has a token now.
		 *
		 * @param ended kiosks of the same name, which it replaces
		 */
		record Enrolled(String token, Kiosk kiosk, List<Kiosk> ended) implements Enrolment {
		}

		/** The code was never given out, was used, or is too old. */
		record WrongCode() implements Enrolment {
		}

		record TooManyAttempts() implements Enrolment {
		}

	}

	public Kiosks(KioskStore store, KioskPublisher publisher, KeyedDigest digests, CodeAttempts attempts,
			Duration codeValid, Duration tokenValid, KioskHealth health, Clock clock) {
		this.store = store;
		this.publisher = publisher;
		this.secrets = new KioskSecrets(digests);
		this.attempts = attempts;
		this.codeValid = codeValid;
		this.tokenValid = tokenValid;
		this.health = health;
		this.clock = clock;
	}

	/** Returns a code that makes the token of a kiosk as it usually is, once. */
	public Code offer(EventId event, String name) {
		return offer(event, name, KioskSettings.DEFAULT);
	}

	/** Returns a code that makes one kiosk's token, once. */
	public Code offer(EventId event, String name, KioskSettings settings) {
		var code = this.secrets.code(event.value());
		var now = this.clock.instant();
		var expires = now.plus(this.codeValid);
		var kiosk = new Kiosk(event, this.secrets.kioskId(), HybridClock.next(0, now), name, Kiosk.State.OFFERED,
				this.secrets.codeDigest(code), expires, null, now, settings, null);
		this.publisher.publish(kiosk);
		this.store.restore(kiosk);
		return new Code(kiosk.kioskId(), code, KioskSecrets.grouped(code), expires, namesakes(kiosk));
	}

	/**
	 * Exchanges a code, however its letters are written, for a token. If that cannot be
	 * recorded the code stays good.
	 * @param address where the code comes from
	 */
	public Enrolment enrol(String code, String address) {
		var tag = KioskSecrets.tag(code);
		if (this.attempts.tooMany(address, tag)) {
			return new Enrolment.TooManyAttempts();
		}
		var now = this.clock.instant();
		var offered = this.store.byCode(this.secrets.codeDigest(code)).filter((kiosk) -> kiosk.enrollable(now));
		if (offered.isEmpty()) {
			this.attempts.wrong(address, tag);
			return new Enrolment.WrongCode();
		}
		var token = this.secrets.token();
		var kiosk = offered.get()
			.enrolled(this.secrets.tokenDigest(token), HybridClock.next(offered.get().revision(), now), now,
					now.plus(this.tokenValid));
		if (!this.store.replace(kiosk, offered.get().revision())) {
			return new Enrolment.WrongCode();
		}
		record(kiosk, offered.get());
		var ended = namesakes(kiosk);
		ended.forEach((it) -> revoke(it.event(), it.kioskId()));
		return new Enrolment.Enrolled(token, kiosk, ended);
	}

	/** Two of a name could not be told apart at the door. */
	private List<Kiosk> namesakes(Kiosk kiosk) {
		return this.store.of(kiosk.event())
			.stream()
			.filter((it) -> it.state() == Kiosk.State.ENROLLED && !it.kioskId().equals(kiosk.kioskId())
					&& it.name().strip().equalsIgnoreCase(kiosk.name().strip()))
			.toList();
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

	/** Returns whose a token is. */
	public Bearer bearer(String token) {
		var found = this.store.byToken(this.secrets.tokenDigest(token)).orElse(null);
		if (found == null || found.state() != Kiosk.State.ENROLLED) {
			return this.secrets.wasGivenOut(token) ? new Bearer.Revoked() : new Bearer.Nobody();
		}
		return found.expired(this.clock.instant()) ? new Bearer.Expired() : new Bearer.Known(found);
	}

	/** Returns the kiosk whose token is good. */
	public Optional<Kiosk> find(String token) {
		return (bearer(token) instanceof Bearer.Known(var kiosk)) ? Optional.of(kiosk) : Optional.empty();
	}

	/** Returns the kiosk of an id. */
	public Optional<Kiosk> find(EventId event, String kioskId) {
		return this.store.find(event, kioskId);
	}

	/** Keeps what a kiosk tells of itself. */
	public void beat(Kiosk kiosk, KioskHealth.Heartbeat heartbeat) {
		this.health.beat(kiosk.event(), kiosk.kioskId(), heartbeat);
	}

	/** Returns what each kiosk told of itself last, by its id. */
	public Map<String, KioskHealth.Heartbeat> health(EventId event) {
		return this.health.of(event);
	}

	/** Returns all kiosks of an event. */
	public List<Kiosk> of(EventId event) {
		return this.store.of(event);
	}

	/** Forgets all kiosks of an event. */
	public void forget(EventId event) {
		this.store.forget(event);
		this.health.forget(event);
	}

	/** Counts who tries codes that are none. */
	public interface CodeAttempts {

		/**
		 * Returns whether so many wrong codes came from an address lately, or for an
		 * event, that no more are read.
		 * @param tag what of a code tells its event
		 */
		boolean tooMany(String address, String tag);

		void wrong(String address, String tag);

	}

}
