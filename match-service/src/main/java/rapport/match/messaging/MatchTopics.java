package rapport.match.messaging;

import java.util.List;

/** The topics this service reads and writes. */
final class MatchTopics {

	static final String EVENTS = "rapport.events.v1";

	static final String ATTENDEES = "rapport.attendees.v1";

	static final String CHECK_INS = "rapport.check-ins.v1";

	static final String REPLIES = "rapport.replies.v1";

	static final String DELIVERIES = "rapport.deliveries.v1";

	static final String INTRODUCTIONS = "rapport.introductions.v1";

	/** All are partitioned by event, so that one instance gets all of an event. */
	static final List<String> CONSUMED = List.of(EVENTS, ATTENDEES, CHECK_INS, REPLIES, DELIVERIES);

	private MatchTopics() {
	}

}
