package rapport.notify.messaging;

import java.util.function.Function;

import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the messages consumed. */
@Component
public class MessageReader {

	private final JsonMapper json;

	MessageReader(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Returns what a message says.
	 * @throws PoisonMessageException if it cannot be read
	 */
	public <T, R> R read(Message<?> message, Class<T> type, Function<T, R> convert) {
		if (message.getPayload() instanceof byte[] bytes) {
			try {
				return convert.apply(this.json.readValue(bytes, type));
			}
			catch (JacksonException | NullPointerException | IllegalArgumentException ex) {
				throw new PoisonMessageException(
						where(message) + " is not a " + type.getSimpleName() + ": " + ex.getClass().getSimpleName());
			}
		}
		throw new PoisonMessageException(where(message) + " has no value");
	}

	/** Returns where a message is. */
	public static String where(Message<?> message) {
		var headers = message.getHeaders();
		return "The message " + headers.get(KafkaHeaders.RECEIVED_TOPIC) + "-"
				+ headers.get(KafkaHeaders.RECEIVED_PARTITION) + "@" + headers.get(KafkaHeaders.OFFSET);
	}

}
