package rapport.starter.kafka;

import java.time.Duration;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import rapport.starter.lifecycle.Away;

/** Puts a record aside, with its reason, and returns when it is safe there. */
final class DeadLetterSender implements ConsumerRecordRecoverer, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DeadLetterSender.class);

	private static final Duration PATIENCE = Duration.ofSeconds(12);

	private final Producer<byte[], byte[]> producer;

	private final DeadLetter.Metrics metrics;

	DeadLetterSender(KafkaClientSettings clients, DeadLetter.Metrics metrics) {
		this.producer = new KafkaProducer<>(clients.producer(), new ByteArraySerializer(), new ByteArraySerializer());
		this.metrics = metrics;
	}

	@Override
	public void accept(ConsumerRecord<?, ?> poison, Exception failure) {
		var reason = reason(failure);
		Acknowledged.within(PATIENCE, this.producer.send(DeadLetter.of(RawRecord.of(poison), reason, RawRecord::utf8)));
		this.metrics.count(poison.topic());
		logger.warn("The record {} went to its dead letters: {}", DeadLetter.place(poison), reason);
	}

	/** Says what a bug was by its name alone; the log has its stack. */
	private static String reason(Exception failure) {
		var poison = PoisonMessageException.in(failure);
		if (poison != null) {
			return poison.reason();
		}
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return "It could not be handled: " + root.getClass().getName()
				+ (Away.is(failure) ? ", though something was only away" : "");
	}

	@Override
	public void close() {
		this.producer.close(Duration.ofSeconds(5));
	}

}
