package rapport.match.messaging;

import org.apache.kafka.clients.producer.ProducerRecord;
import rapport.match.introduction.Introduction;
import rapport.starter.kafka.CloudEvents;
import tools.jackson.databind.json.JsonMapper;

/** The records of introductions, keyed by event and introduction. */
final class IntroductionRecords {

	private static final String SOURCE = "/match-service";

	private final JsonMapper json;

	IntroductionRecords(JsonMapper json) {
		this.json = json;
	}

	/** Returns the record of an introduction as it stands. */
	ProducerRecord<String, byte[]> of(Introduction it) {
		return CloudEvents.record(MatchTopics.INTRODUCTIONS, key(it.eventId(), it.id()), IntroductionMessage.TYPE,
				it.id() + "-" + it.revision(), SOURCE, it.eventId(), it.at(),
				this.json.writeValueAsBytes(IntroductionMessage.of(it)));
	}

	/** Returns the record that it is forgotten. */
	ProducerRecord<String, byte[]> forgotten(String eventId, String introductionId) {
		return new ProducerRecord<>(MatchTopics.INTRODUCTIONS, key(eventId, introductionId), null);
	}

	private static String key(String eventId, String introductionId) {
		return eventId + "/" + introductionId;
	}

}
