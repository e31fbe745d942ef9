package rapport.starter.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads whole topics: what is committed, from the beginning up to where they end when it
 * begins. May be used by many threads.
 */
public final class TopicReplay {

	private static final Duration STEP = Duration.ofMillis(200);

	private static final Duration STUCK = Duration.ofSeconds(60);

	private final KafkaClientSettings clients;

	private final TopicEnds ends;

	public TopicReplay(KafkaClientSettings clients) {
		this.clients = clients;
		this.ends = new TopicEnds(clients);
	}

	/** Returns how many offsets there are to read at most, for a progress in percent. */
	public long size(Collection<String> topics) {
		var partitions = this.ends.partitions(topics);
		return sum(this.ends.ends(partitions)) - sum(this.ends.beginnings(partitions));
	}

	private static long sum(Map<TopicPartition, Long> offsets) {
		return offsets.values().stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * Reads whole topics.
	 * @param fold is given records in batches, those of one partition in their order
	 * @param progress is given how many more were read, after each batch
	 * @return how many records were read
	 * @throws rapport.starter.lifecycle.AwayException if Kafka is away, or topics are not
	 * there
	 */
	public long replay(Collection<String> topics, Consumer<List<ConsumerRecord<String, byte[]>>> fold,
			LongConsumer progress) {
		return replay(this.ends.partitions(topics), fold, progress);
	}

	/** Reads whole partitions, as topics are read. */
	public long replay(Set<TopicPartition> partitions, Consumer<List<ConsumerRecord<String, byte[]>>> fold,
			LongConsumer progress) {
		var until = new HashMap<>(this.ends.ends(partitions));
		until.values().removeIf((end) -> end == 0);
		long read = 0;
		try (var consumer = consumer()) {
			var waiting = new HashSet<>(until.keySet());
			consumer.assign(waiting);
			consumer.seekToBeginning(waiting);
			long moved = System.nanoTime();
			waiting.removeIf((it) -> consumer.position(it) >= until.getOrDefault(it, 0L));
			while (!waiting.isEmpty()) {
				var batch = before(until, consumer.poll(STEP));
				if (!batch.isEmpty()) {
					fold.accept(batch);
					progress.accept(batch.size());
					read += batch.size();
				}
				boolean done = waiting.removeIf((it) -> consumer.position(it) >= until.getOrDefault(it, 0L));
				moved = (done || !batch.isEmpty()) ? System.nanoTime() : moved;
				if (System.nanoTime() - moved > STUCK.toNanos()) {
					throw new NotRecordedException("Kafka does not go on with its topics", null);
				}
			}
		}
		return read;
	}

	private static List<ConsumerRecord<String, byte[]>> before(Map<TopicPartition, Long> until,
			ConsumerRecords<String, byte[]> polled) {
		return polled.partitions()
			.stream()
			.flatMap((partition) -> polled.records(partition)
				.stream()
				.filter((it) -> it.offset() < until.getOrDefault(partition, 0L)))
			.toList();
	}

	private KafkaConsumer<String, byte[]> consumer() {
		var settings = this.clients.consumer();
		settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
		settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
		return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
	}

}
