package rapport.notify.badge;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A topic of one badge.
 *
 * @param eventId the event it is worn at
 * @param badge its id
 * @param kind introduction, reply or status
 */
record BadgeTopic(String eventId, String badge, String kind) {

	static final String INTRODUCTION = "introduction";

	static final String REPLY = "reply";

	static final String STATUS = "status";

	private static final Pattern NAME = Pattern
		.compile("rapport/([a-z0-9][a-z0-9-]{0,62})/badges/([A-Za-z0-9_-]{1,64})/(reply|status|introduction)");

	/** Returns the topics of a kind of all badges at all events. */
	static String all(String kind) {
		return "rapport/+/badges/+/" + kind;
	}

	/** Returns the same for a group of instances, each message for one of them. */
	static String sharedOut(String kind, String group) {
		return "$share/" + group + "/" + all(kind);
	}

	/** Reads the name of a badge's topic. */
	static Optional<BadgeTopic> read(String name) {
		var matcher = NAME.matcher(name);
		return matcher.matches() ? Optional.of(new BadgeTopic(matcher.group(1), matcher.group(2), matcher.group(3)))
				: Optional.empty();
	}

	String name() {
		return "rapport/" + this.eventId + "/badges/" + this.badge + "/" + this.kind;
	}

}
