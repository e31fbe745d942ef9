package rapport.checkin.support;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a topic now. */
public final class Published {

	private static final JsonMapper JSON = new JsonMapper();

	private Published() {
	}

	/** An event's messages, in their order. */
	public static List<JsonNode> on(String topic, String brokers, String eventId) {
		return EventRecords.on(topic, brokers, eventId)
			.stream()
			.filter((it) -> it.value() != null)
			.map((it) -> JSON.readTree(it.value()))
			.toList();
	}

}
