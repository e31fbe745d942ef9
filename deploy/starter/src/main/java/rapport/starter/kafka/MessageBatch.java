package rapport.starter.kafka;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Records that a consumer in batch mode is given as one message. */
public final class MessageBatch {

	private MessageBatch() {
	}

	/**
	 * Returns a message for each record of a batch, in their order, with its key and its
	 * value.
	 * @throws IllegalArgumentException if it is no batch
	 */
	public static List<Message<?>> messages(Message<?> batch) {
		if (!(batch.getPayload() instanceof List<?> values)
				|| !(batch.getHeaders().get(MessageReader.KEY) instanceof List<?> keys)) {
			throw new IllegalArgumentException("It is no batch");
		}
		var messages = new ArrayList<Message<?>>();
		for (int i = 0; i < values.size(); i++) {
			@Nullable Object key = keys.get(i);
			messages.add(MessageBuilder.withPayload((Object) values.get(i)).setHeader(MessageReader.KEY, key).build());
		}
		return messages;
	}

}
