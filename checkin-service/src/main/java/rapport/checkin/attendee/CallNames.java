package rapport.checkin.attendee;

/** Tells how somebody is addressed, by her name alone. */
final class CallNames {

	private CallNames() {
	}

	/** Returns how she is addressed; the whole name where that is not certain. */
	static String of(String name) {
		return name;
	}

}
