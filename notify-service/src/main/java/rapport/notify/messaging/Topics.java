package rapport.notify.messaging;

import java.util.List;

import rapport.starter.kafka.TopicDeclarations;

/** The topics this service reads and writes. */
public final class Topics {

	public static final String EVENTS = "rapport.events.v1";

	public static final String ATTENDEES = "rapport.attendees.v1";

	public static final String INTRODUCTIONS = "rapport.introductions.v1";

	public static final String REPLIES = "rapport.replies.v1";

	public static final String DELIVERIES = "rapport.deliveries.v1";

	public static final String WISHES = "rapport.wishes.v1";

	public static final String PROFILES = "rapport.profiles.v1";

	public static final String CHECK_INS = "rapport.check-ins.v1";

	/** What this service consumes. */
	public static final List<String> READ = List.of(EVENTS, ATTENDEES, INTRODUCTIONS, CHECK_INS);

	private Topics() {
	}

	static TopicDeclarations declarations() {
		return new TopicDeclarations(List.of(REPLIES, DELIVERIES, WISHES, PROFILES), READ);
	}

}
