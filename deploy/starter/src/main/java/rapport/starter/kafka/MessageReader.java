package rapport.starter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads records of JSON, and tells which are poison. */
public final class MessageReader {

	/** As spring-kafka names it, which not every service has. */
	static final String KEY = "kafka_receivedMessageKey";

	private static final String TIMESTAMP = "kafka_receivedTimestamp";

	/** As spring-kafka has a record without a value. */
	private static final String NOTHING = "org.springframework.kafka.support.KafkaNull";

	private final JsonMapper json;

	public MessageReader(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Returns what a message says.
	 * @throws PoisonMessageException if it cannot be read or converted
	 */
	public <T, R> R read(Message<?> message, Class<T> type, Function<T, R> conversion) {
		return read(value(message), type, conversion);
	}

	/**
	 * Returns what a record says.
	 * @throws PoisonMessageException if it cannot be read or converted
	 */
	public <T, R> R read(ConsumerRecord<?, byte @Nullable []> record, Class<T> type, Function<T, R> conversion) {
		return read(record.value(), type, conversion);
	}

	private <T, R> R read(byte @Nullable [] value, Class<T> type, Function<T, R> conversion) {
		try {
			if (value == null) {
				throw new PoisonMessageException("There is nothing where a " + type.getSimpleName() + " is expected");
			}
			return conversion.apply(this.json.readValue(value, type));
		}
		catch (JacksonException | NullPointerException | IllegalArgumentException | DateTimeException
				| ArithmeticException ex) {
			throw new PoisonMessageException("It is not a " + type.getSimpleName() + ": " + ReadFault.of(ex));
		}
	}

	/**
	 * Returns a message's bytes, or null if it is a tombstone.
	 * @throws PoisonMessageException if its headers made something else of it
	 */
	public static byte @Nullable [] value(Message<?> message) {
		return switch (message.getPayload()) {
			case byte[] bytes -> bytes;
			case String text -> text.getBytes(StandardCharsets.UTF_8);
			case Object nothing when nothing.getClass().getName().equals(NOTHING) -> null;
			default -> throw new PoisonMessageException("Its headers say that it is something else than JSON");
		};
	}

	/** Returns whether a message says that its key is erased. */
	public static boolean isTombstone(Message<?> message) {
		return value(message) == null;
	}

	/**
	 * Returns when a message's record was written.
	 * @throws PoisonMessageException if it does not tell
	 */
	public static Instant said(Message<?> message) {
		if (message.getHeaders().get(TIMESTAMP) instanceof Long millis) {
			return Instant.ofEpochMilli(millis);
		}
		throw new PoisonMessageException("It does not tell when it was written");
	}

	/** Returns a message's key, or nothing if it has none. */
	public static String keyOrEmpty(Message<?> message) {
		return (message.getHeaders().get(KEY) != null) ? key(message) : "";
	}

	/**
	 * Returns a message's key.
	 * @throws PoisonMessageException if it has none
	 */
	public static String key(Message<?> message) {
		return switch (message.getHeaders().get(KEY)) {
			case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
			case String text -> text;
			case null, default -> throw new PoisonMessageException("It has no key");
		};
	}

}
