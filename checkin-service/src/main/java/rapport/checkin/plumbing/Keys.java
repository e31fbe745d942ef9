package rapport.checkin.plumbing;

/** The names of the keys. All of an event's are in one slot of a cluster. */
public final class Keys {

	public static final String EVENTS = "rapport:events";

	private Keys() {
	}

	public static String of(String eventId, String name) {
		return "rapport:{" + eventId + "}:" + name;
	}

}
