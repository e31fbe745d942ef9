package rapport.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes Kafka compact within seconds what it compacts within a day; afterwards as before.
 */
final class Compaction implements AutoCloseable {

	private static final Map<String, String> AT_ONCE = Map.of("segment.ms", "1000", "max.compaction.lag.ms", "1000",
			"min.cleanable.dirty.ratio", "0.0001", "delete.retention.ms", "1000", "file.delete.delay.ms", "100");

	private final Admin admin;

	private final KafkaProducer<String, byte[]> producer;

	private final List<String> topics;

	Compaction(String brokers) throws Exception {
		Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
		this.admin = Admin.create(settings);
		this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
		this.topics = this.admin.listTopics().names().get().stream().filter((it) -> it.startsWith("rapport.")).toList();
		alter(OpType.SET);
	}

	/**
	 * Writes a tombstone of nobody to each partition, so that what was written before is
	 * in a segment that can be compacted.
	 */
	void roll() {
		for (var topic : this.topics) {
			for (var partition : this.producer.partitionsFor(topic)) {
				// One that fails is written anew the next time.
				var _ = this.producer.send(new ProducerRecord<>(topic, partition.partition(), "nobody/roll", null));
			}
		}
		this.producer.flush();
	}

	private void alter(OpType type) throws Exception {
		var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
		for (var topic : this.topics) {
			var ops = new ArrayList<AlterConfigOp>();
			AT_ONCE.forEach((name, value) -> ops.add(new AlterConfigOp(new ConfigEntry(name, value), type)));
			changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic), ops);
		}
		this.admin.incrementalAlterConfigs(changes).all().get();
	}

	@Override
	public void close() {
		this.producer.close();
		this.admin.close();
	}

}
