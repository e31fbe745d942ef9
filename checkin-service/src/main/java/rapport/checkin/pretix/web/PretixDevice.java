package rapport.checkin.pretix.web;

import rapport.checkin.event.Event;
import rapport.checkin.kiosk.Kiosk;

/**
 * The scanner that calls.
 *
 * @param event its own, the only one it sees
 * @param token as the app has it
 */
record PretixDevice(Kiosk kiosk, Event event, String token) {

	/** The name of the request's attribute that has it. */
	static final String ATTRIBUTE = "pretixDevice";

	/** Names no token, so that it may be logged. */
	@Override
	public String toString() {
		return "PretixDevice[" + this.kiosk.kioskId() + "]";
	}

}
