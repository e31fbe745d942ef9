package rapport.starter.kafka;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The settings of the service's own Kafka clients; each call returns a new map. */
public final class KafkaClientSettings {

	private final Map<String, Object> common;

	/**
	 * Settings.
	 * @param brokers host:port, several separated by commas
	 * @param common what all clients are given, such as how they sign in
	 */
	public KafkaClientSettings(String brokers, Map<String, ?> common) {
		this.common = new HashMap<>(common);
		this.common.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers);
	}

	/** Returns where Kafka is. */
	public String brokers() {
		return String.valueOf(this.common.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
	}

	/** Returns what all clients have. */
	public Map<String, Object> common() {
		return new HashMap<>(this.common);
	}

	/** Returns an administrator's, who does not wait long. */
	public Map<String, Object> admin() {
		var settings = common();
		settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
		settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
		return settings;
	}

	/**
	 * Returns those of a producer that is acknowledged by all replicas, never doubles,
	 * and gives up after 8 s at most.
	 */
	public Map<String, Object> producer() {
		var settings = common();
		settings.put(ProducerConfig.ACKS_CONFIG, "all");
		settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		settings.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, EventPartitioner.class.getName());
		settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
		settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
		settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
		return settings;
	}

	/**
	 * Returns those of a consumer of what is committed, from the beginning, that commits
	 * nothing by itself.
	 */
	public Map<String, Object> consumer() {
		var settings = common();
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
		return settings;
	}

}
