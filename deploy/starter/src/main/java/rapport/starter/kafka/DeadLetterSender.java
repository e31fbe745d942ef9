package rapport.starter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import rapport.starter.lifecycle.Away;

/** Puts a record aside, with its reason, and returns when it is safe there. */
final class DeadLetterSender implements ConsumerRecordRecoverer, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DeadLetterSender.class);

	private static final Duration PATIENCE = Duration.ofSeconds(12);

	private final Producer<byte[], byte[]> producer;

	private final DeadLetterMetrics metrics;

	DeadLetterSender(KafkaClientSettings clients, DeadLetterMetrics metrics) {
		this.producer = new KafkaProducer<>(clients.producer(), new ByteArraySerializer(), new ByteArraySerializer());
		this.metrics = metrics;
	}

	@Override
	public void accept(ConsumerRecord<?, ?> poison, Exception failure) {
		var reason = reason(failure);
		Acknowledged.within(PATIENCE, this.producer.send(DeadLetter.of(bytes(poison), reason, DeadLetterSender::utf8)));
		this.metrics.count(poison.topic());
		logger.warn("The record {} went to its dead letters: {}", DeadLetter.place(poison), reason);
	}

	/** Says what a bug was by its name alone; the log has its stack. */
	private static String reason(Exception failure) {
		Throwable root = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof PoisonMessageException poison) {
				return poison.reason();
			}
			root = cause;
		}
		return "It could not be handled: " + root.getClass().getName()
				+ (Away.is(failure) ? ", though something was only away" : "");
	}

	@SuppressWarnings("NullAway") // a record may have no key, and no value
	private static ConsumerRecord<byte[], byte @Nullable []> bytes(ConsumerRecord<?, ?> record) {
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

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.producer.close(Duration.ofSeconds(5));
	}

}
