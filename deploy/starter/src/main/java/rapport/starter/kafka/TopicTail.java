package rapport.starter.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Follows topics, in no group; for one thread. */
public final class TopicTail implements AutoCloseable {

	private static final Duration STEP = Duration.ofMillis(200);

	private final KafkaConsumer<String, byte[]> consumer;

	private final Consumer<List<ConsumerRecord<String, byte[]>>> fold;

	TopicTail(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> from,
			Consumer<List<ConsumerRecord<String, byte[]>>> fold) {
		this.consumer = consumer;
		this.fold = fold;
		consumer.assign(from.keySet());
		from.forEach(consumer::seek);
	}

	/**
	 * Waits for some records at most 200 ms and folds them.
	 * @return whether there were any
	 */
	public boolean step() {
		var records = this.consumer.poll(STEP);
		if (!records.isEmpty()) {
			var batch = new ArrayList<ConsumerRecord<String, byte[]>>(records.count());
			records.forEach(batch::add);
			this.fold.accept(batch);
		}
		return !records.isEmpty();
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
