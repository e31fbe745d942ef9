package rapport.match.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.NewTopic;

/**
 * The topics this service reads and writes, as they are to be created if nobody has yet.
 */
final class MatchTopics {

	static final String EVENTS = "rapport.events.v1";

	static final String ATTENDEES = "rapport.attendees.v1";

	static final String CHECK_INS = "rapport.check-ins.v1";

	static final String REPLIES = "rapport.replies.v1";

	static final String INTRODUCTIONS = "rapport.introductions.v1";

	/** What a topic's dead-letter topic ends in. */
	static final String DEAD_LETTERS = ".dlt";

	/** All are partitioned by event, so that one instance gets all of an event. */
	static final List<String> CONSUMED = List.of(EVENTS, ATTENDEES, CHECK_INS, REPLIES);

	private static final int PARTITIONS = 12;

	private static final short BROKERS_DEFAULT = -1;

	private MatchTopics() {
	}

	static List<NewTopic> all() {
		var topics = new ArrayList<NewTopic>();
		for (var name : List.of(EVENTS, ATTENDEES)) {
			topics.add(topic(name).configs(Map.of("cleanup.policy", "compact")));
		}
		for (var name : List.of(CHECK_INS, REPLIES, INTRODUCTIONS)) {
			topics.add(topic(name).configs(Map.of("retention.ms", "-1")));
		}
		for (var name : CONSUMED) {
			topics.add(topic(name + DEAD_LETTERS).configs(Map.of("retention.ms", "-1")));
		}
		return topics;
	}

	private static NewTopic topic(String name) {
		return new NewTopic(name, PARTITIONS, BROKERS_DEFAULT);
	}

}
