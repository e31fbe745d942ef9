package rapport.checkin.pretix.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.event.InvalidEventException;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.Kiosks;

/**
 * Tokens as apps carry them: the kiosk's id, its event and its token, so that a device
 * whose token is no more can be told from one that never had any.
 */
@Component
class DeviceTokens {

	private static final String SCHEME = "Device ";

	private static final int PARTS = 3;

	private final Kiosks kiosks;

	private final Events events;

	DeviceTokens(Kiosks kiosks, Events events) {
		this.kiosks = kiosks;
		this.events = events;
	}

	/**
	 * Whose token it is.
	 *
	 * @param device none if the token is not good
	 * @param revoked whether it was good once; what the device keeps is to be wiped
	 */
	record Bearer(@Nullable PretixDevice device, boolean revoked) {

		static final Bearer UNKNOWN = new Bearer(null, false);

		static final Bearer REVOKED = new Bearer(null, true);

	}

	static String of(Kiosk kiosk, String token) {
		return kiosk.kioskId() + "." + kiosk.event().value() + "." + token;
	}

	/** Returns whose token a request's header carries. */
	Bearer read(@Nullable String header) {
		if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return Bearer.UNKNOWN;
		}
		var token = header.substring(SCHEME.length()).strip();
		var parts = token.split("\\.", PARTS);
		if (parts.length != PARTS) {
			return Bearer.UNKNOWN;
		}
		try {
			return read(token, parts[0], new EventId(parts[1]), parts[2]);
		}
		catch (InvalidEventException ex) {
			return Bearer.UNKNOWN;
		}
	}

	private Bearer read(String token, String kioskId, EventId eventId, String secret) {
		return switch (this.kiosks.bearer(secret)) {
			case Kiosks.Bearer.Known(var kiosk) when kiosk.kioskId().equals(kioskId) && kiosk.event().equals(eventId) ->
				this.events.find(eventId)
					.map((event) -> new Bearer(new PretixDevice(kiosk, event, token), false))
					.orElse(Bearer.REVOKED);
			case Kiosks.Bearer.Revoked _ -> Bearer.REVOKED;
			case Kiosks.Bearer.Known _, Kiosks.Bearer.Expired _, Kiosks.Bearer.Nobody _ -> Bearer.UNKNOWN;
		};
	}

}
