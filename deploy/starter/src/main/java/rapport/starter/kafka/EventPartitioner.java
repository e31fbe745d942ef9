package rapport.starter.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Puts a record where its key's first part, up to the first slash, belongs, so that all
 * that has one first part stays in order.
 */
public final class EventPartitioner implements Partitioner {

	@Override
	public int partition(String topic, @Nullable Object key, byte @Nullable [] keyBytes, @Nullable Object value,
			byte @Nullable [] valueBytes, Cluster cluster) {
		return partition(keyBytes, cluster.partitionsForTopic(topic).size());
	}

	/** Returns the partition of a key among so many. */
	public static int partition(String key, int partitions) {
		return partition(key.getBytes(StandardCharsets.UTF_8), partitions);
	}

	private static int partition(byte @Nullable [] key, int partitions) {
		return (key != null) ? Utils.toPositive(Utils.murmur2(first(key))) % partitions : 0;
	}

	private static byte[] first(byte[] key) {
		for (int i = 0; i < key.length; i++) {
			if (key[i] == '/') {
				return Arrays.copyOf(key, i);
			}
		}
		return key;
	}

	@Override
	public void configure(Map<String, ?> configs) {
	}

	@Override
	public void close() {
	}

}
