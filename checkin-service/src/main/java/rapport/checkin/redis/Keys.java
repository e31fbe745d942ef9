package rapport.checkin.redis;

import rapport.checkin.event.EventId;

/** The names of the keys. All of an event's are in one slot of a cluster. */
final class Keys {

	static final String EVENTS = "rapport:events";

	private Keys() {
	}

	static String of(EventId event, String name) {
		return "rapport:{" + event.value() + "}:" + name;
	}

}
