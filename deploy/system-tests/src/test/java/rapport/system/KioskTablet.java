package rapport.system;

import java.net.URI;

/** Kiosks of an event, and the codes that make them. */
final class KioskTablet {

	private KioskTablet() {
	}

	/** The address that makes a tablet a kiosk, once. */
	static URI address(String event, String name) {
		var code = Running.organizer(event).newKiosk(name).get("code").stringValue();
		return Running.rapport().checkinUrl().resolve("/kiosk#code=" + code);
	}

}
