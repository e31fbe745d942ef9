package rapport.notify.badge;

import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import rapport.notify.wording.BadgeMessage;
import tools.jackson.databind.json.JsonMapper;

/** Fits messages into the packets that badges take. */
final class BadgePayloads {

	/** What a packet has besides its topic and its message. */
	private static final int AROUND = 48;

	/**
	 * What a packet has besides for a badge of little memory, which speaks MQTT 3.1.1.
	 */
	private static final int LITTLE_AROUND = 9;

	private final JsonMapper json;

	private final int largest;

	BadgePayloads(JsonMapper json, int largest) {
		this.json = json;
		this.largest = largest;
	}

	/**
	 * Returns a message, or as much of it as the badge takes; none if not even a few
	 * words fit.
	 */
	byte @Nullable [] of(BadgeMessage message, String topic, OptionalInt limit) {
		var usual = bytes(message.within(this.largest - AROUND - topic.length(), (it) -> bytes(it).length));
		int room = limit.orElse(this.largest) - LITTLE_AROUND - topic.length();
		return (limit.isEmpty() || usual.length <= room) ? usual : BriefMessage.of(message, room, this.json);
	}

	private byte[] bytes(BadgeMessage message) {
		return this.json.writeValueAsBytes(message);
	}

}
