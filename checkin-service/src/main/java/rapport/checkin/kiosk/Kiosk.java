package rapport.checkin.kiosk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/**
 * A kiosk at the door of one event.
 *
 * @param revision grows with each change
 * @param codeDigest of the code it is enrolled by, while that is offered
 * @param tokenDigest of the token it carries, while it is enrolled
 * @param at when it changed last
 */
public record Kiosk(EventId event, String kioskId, long revision, String name, State state, @Nullable String codeDigest,
		@Nullable Instant codeExpiresAt, @Nullable String tokenDigest, Instant at) {

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

	Kiosk enrolled(String digest, long next, Instant when) {
		return new Kiosk(this.event, this.kioskId, next, this.name, State.ENROLLED, null, null, digest, when);
	}

	Kiosk revoked(long next, Instant when) {
		return new Kiosk(this.event, this.kioskId, next, this.name, State.REVOKED, null, null, null, when);
	}

	/** Returns the same as the newest. */
	Kiosk again(long next) {
		return new Kiosk(this.event, this.kioskId, next, this.name, this.state, this.codeDigest, this.codeExpiresAt,
				this.tokenDigest, this.at);
	}

}
