package rapport.checkin.support;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What compaction leaves of a topic. */
public final class LiveRecords {

	private LiveRecords() {
	}

	/** An event's records, by their keys. */
	public static Map<String, String> on(String topic, String brokers, String eventId) {
		var alive = new TreeMap<String, String>();
		for (var message : EventRecords.on(topic, brokers, eventId)) {
			if (message.value() == null) {
				alive.remove(message.key());
			}
			else {
				alive.put(message.key(), new String(message.value(), StandardCharsets.UTF_8));
			}
		}
		return alive;
	}

}
