package rapport.starter.kafka;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record's key and value as bytes, however its consumer was to have them. */
final class RawRecord {

	private RawRecord() {
	}

	@SuppressWarnings("NullAway") // a record may have no key, and no value
	static ConsumerRecord<byte[], byte @Nullable []> of(ConsumerRecord<?, ?> record) {
		return new ConsumerRecord<>(record.topic(), record.partition(), record.offset(), record.timestamp(),
				record.timestampType(), record.serializedKeySize(), record.serializedValueSize(), bytes(record.key()),
				bytes(record.value()), record.headers(), record.leaderEpoch());
	}

	private static byte @Nullable [] bytes(@Nullable Object keyOrValue) {
		return switch (keyOrValue) {
			case byte[] bytes -> bytes;
			case String text -> utf8(text);
			case null -> null;
			default -> utf8(keyOrValue.getClass().getName());
		};
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
