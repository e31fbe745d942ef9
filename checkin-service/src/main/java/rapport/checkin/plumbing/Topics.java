package rapport.checkin.plumbing;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;

/**
 * The topics this service reads and writes, as they are to be created if nobody has yet.
 */
public final class Topics {

	public static final String EVENTS = "rapport.events.v1";

	public static final String ATTENDEES = "rapport.attendees.v1";

	public static final String CHECK_INS = "rapport.check-ins.v1";

	public static final String INTRODUCTIONS = "rapport.introductions.v1";

	public static final String REPLIES = "rapport.replies.v1";

	public static final String DELIVERIES = "rapport.deliveries.v1";

	/** What a topic's dead-letter topic ends in. */
	public static final String DEAD_LETTERS = ".dlt";

	private static final int PARTITIONS = 12;

	private Topics() {
	}

	public static NewTopic[] all() {
		var topics = new ArrayList<NewTopic>();
		for (var name : List.of(EVENTS, ATTENDEES)) {
			topics.add(TopicBuilder.name(name).partitions(PARTITIONS).compact().build());
		}
		for (var name : List.of(CHECK_INS, INTRODUCTIONS, REPLIES, DELIVERIES, INTRODUCTIONS + DEAD_LETTERS,
				REPLIES + DEAD_LETTERS, DELIVERIES + DEAD_LETTERS)) {
			topics.add(TopicBuilder.name(name)
				.partitions(PARTITIONS)
				.config(TopicConfig.RETENTION_MS_CONFIG, "-1")
				.build());
		}
		return topics.toArray(NewTopic[]::new);
	}

}
