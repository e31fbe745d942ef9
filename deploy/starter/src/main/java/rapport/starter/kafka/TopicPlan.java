package rapport.starter.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** How a topic is made. */
final class TopicPlan {

	private static final Duration A_DAY = Duration.ofDays(1);

	private final KafkaSettings settings;

	TopicPlan(KafkaSettings settings) {
		this.settings = settings;
	}

	/** Returns one that keeps the last record of each key for ever. */
	NewTopic record(String name) {
		var configs = common(this.settings.compactionLag());
		configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
		configs.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
		configs.put(TopicConfig.RETENTION_BYTES_CONFIG, "-1");
		return topic(name, configs);
	}

	/** Returns one of dead letters, which go after a while, or when they are erased. */
	NewTopic deadLetters(String name) {
		var configs = common(this.settings.compactionLag());
		configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, "compact,delete");
		configs.put(TopicConfig.RETENTION_MS_CONFIG, millis(this.settings.deadLettersKept()));
		return topic(name, configs);
	}

	/** The newest segment is never compacted, so segments are closed in half the time. */
	private Map<String, String> common(Duration lag) {
		var configs = new TreeMap<String, String>();
		configs.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, String.valueOf(this.settings.minInSyncReplicas()));
		configs.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(lag));
		configs.put(TopicConfig.SEGMENT_MS_CONFIG, millis(lag.dividedBy(2)));
		configs.put(TopicConfig.SEGMENT_BYTES_CONFIG, String.valueOf(64 * 1024 * 1024));
		configs.put(TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.1");
		configs.put(TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(A_DAY));
		return configs;
	}

	private NewTopic topic(String name, Map<String, String> configs) {
		return new NewTopic(name, this.settings.partitions(), this.settings.replicas()).configs(configs);
	}

	private static String millis(Duration duration) {
		return String.valueOf(duration.toMillis());
	}

}
