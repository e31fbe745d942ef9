package rapport.match.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.KafkaClientSettings;
import rapport.starter.kafka.TopicEraser;

/**
 * Puts records aside that cannot be used, and takes them out again when who or what they
 * were about is erased. What is to be erased is not remembered beyond this process: then
 * it goes with the dead letters' own time.
 */
class MatchDeadLetters {

	private static final Logger logger = LoggerFactory.getLogger(MatchDeadLetters.class);

	private static final Duration FAREWELL = Duration.ofSeconds(2);

	private final KafkaClientSettings clients;

	private final DeadLetter.Metrics metrics;

	private final Map<String, Set<String>> erased = new HashMap<>();

	MatchDeadLetters(KafkaClientSettings clients, DeadLetter.Metrics metrics) {
		this.clients = clients;
		this.metrics = metrics;
	}

	/** Returns the dead letter of a record, which is to be published. */
	ProducerRecord<String, byte[]> of(ConsumerRecord<String, byte[]> message, String reason) {
		logger.warn("The record {} goes to its dead letters: {}", DeadLetter.place(message), reason);
		this.metrics.count(message.topic());
		return DeadLetter.of(message, reason, (it) -> it);
	}

	/** A key of a topic is erased, so that dead letters of it are to be, too. */
	synchronized void erased(String topic, @Nullable String key) {
		if (key != null) {
			this.erased.computeIfAbsent(topic, (_) -> new HashSet<>()).add(key);
		}
	}

	/** Erases what there is to erase; what fails is tried again. */
	boolean step() {
		var all = taken();
		if (all.isEmpty()) {
			return false;
		}
		var producer = new KafkaProducer<>(this.clients.producer(), new StringSerializer(), new ByteArraySerializer());
		try {
			var eraser = new TopicEraser(this.clients, producer);
			all.forEach((topic, keys) -> erase(eraser, topic, keys));
		}
		catch (RuntimeException ex) {
			all.forEach((topic, keys) -> keys.forEach((key) -> erased(topic, key)));
			throw ex;
		}
		finally {
			producer.close(FAREWELL);
		}
		return true;
	}

	private static void erase(TopicEraser eraser, String topic, Set<String> keys) {
		if (topic.equals(MatchTopics.EVENTS)) {
			keys.forEach(
					(event) -> MatchTopics.CONSUMED.forEach((it) -> eraser.eraseWhole(DeadLetter.topic(it), event)));
			return;
		}
		keys.stream()
			.collect(Collectors.groupingBy((key) -> key.split("/", 2)[0], Collectors.toSet()))
			.forEach((event, ofEvent) -> eraser.erase(DeadLetter.topic(topic), event, ofEvent::contains));
	}

	private synchronized Map<String, Set<String>> taken() {
		var all = Map.copyOf(this.erased);
		this.erased.clear();
		return all;
	}

}
