package rapport.starter.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Publishes tombstones for what is still alive on a topic. */
public final class TopicEraser {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final TopicReplay replay;

	private final TopicEnds ends;

	private final Producer<String, byte[]> producer;

	/**
	 * An eraser.
	 * @param producer with this starter's settings, {@link KafkaClientSettings#producer}
	 */
	public TopicEraser(KafkaClientSettings clients, Producer<String, byte[]> producer) {
		this.replay = new TopicReplay(clients);
		this.ends = new TopicEnds(clients);
		this.producer = producer;
	}

	/**
	 * Erases every key that begins with this first part and a slash.
	 * @return how many were alive
	 * @throws rapport.starter.lifecycle.AwayException if Kafka does not acknowledge all
	 * in time
	 */
	public int erase(String topic, String first) {
		return erase(topic, first, (key) -> key.startsWith(first + "/"));
	}

	/** Erases what {@link #erase} does, and the key that is the first part alone. */
	public int eraseWhole(String topic, String first) {
		return erase(topic, first, (key) -> key.equals(first) || key.startsWith(first + "/"));
	}

	/** Erases those of a first part's keys that are chosen, where they are alive. */
	public int erase(String topic, String first, Predicate<String> chosen) {
		return eraseKeys(topic, alive(topic, first, chosen));
	}

	/**
	 * Erases keys, whether they are alive or not.
	 * @return how many
	 */
	public int eraseKeys(String topic, Collection<String> keys) {
		var sent = keys.stream().map((key) -> this.producer.send(new ProducerRecord<>(topic, key, null))).toList();
		this.producer.flush();
		sent.forEach((it) -> Acknowledged.within(PATIENCE, it));
		return sent.size();
	}

	private Set<String> alive(String topic, String first, Predicate<String> chosen) {
		var partitions = this.ends.partitions(Set.of(topic));
		int own = EventPartitioner.partition(first, partitions.size());
		var read = partitions.stream()
			.filter((it) -> it.partition() == own)
			.collect(Collectors.<TopicPartition>toSet());
		var alive = new HashSet<String>();
		this.replay.replay(read, (batch) -> batch.forEach((record) -> {
			if (record.key() != null && chosen.test(record.key())) {
				if (record.value() != null) {
					alive.add(record.key());
				}
				else {
					alive.remove(record.key());
				}
			}
		}), (more) -> {
		});
		return alive;
	}

}
