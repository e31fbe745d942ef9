package rapport.checkin.kiosk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/**
 * A kiosk at the door of one event.
 *
 * @param revision grows with each change
 * @param codeDigest of the code it is enrolled by, while that is offered
 * @param tokenDigest of the token it carries, or carried
 * @param at when it changed last
 * @param expiresAt until when its token is good, once it has one
 */
public record Kiosk(EventId event, String kioskId, long revision, String name, State state, @Nullable String codeDigest,
		@Nullable Instant codeExpiresAt, @Nullable String tokenDigest, Instant at, KioskSettings settings,
		@Nullable Instant expiresAt) {

	/** How far a kiosk is. */
	public enum State {

		/** There is a code by which it can be enrolled. */
		OFFERED,

		/** It has a token. */
		ENROLLED,

		/** Its token, or its code, is good no more. */
		REVOKED

	}

	/** Returns whether its code is good at a time. */
	boolean enrollable(Instant when) {
		return this.state == State.OFFERED && this.codeExpiresAt != null && when.isBefore(this.codeExpiresAt);
	}

	/** Returns whether its token is too old at a time. */
	public boolean expired(Instant when) {
		return this.state == State.ENROLLED && this.expiresAt != null && !when.isBefore(this.expiresAt);
	}

	Kiosk enrolled(String digest, long next, Instant when, Instant until) {
		return new Kiosk(this.event, this.kioskId, next, this.name, State.ENROLLED, null, null, digest, when,
				this.settings, until);
	}

	Kiosk revoked(long next, Instant when) {
		return new Kiosk(this.event, this.kioskId, next, this.name, State.REVOKED, null, null, this.tokenDigest, when,
				this.settings, this.expiresAt);
	}

	/** Returns the same as the newest. */
	Kiosk again(long next) {
		return new Kiosk(this.event, this.kioskId, next, this.name, this.state, this.codeDigest, this.codeExpiresAt,
				this.tokenDigest, this.at, this.settings, this.expiresAt);
	}

}
