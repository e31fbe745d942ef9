package rapport.starter.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what is wrong with topics, whoever made it. */
final class TopicRules {

	private final KafkaSettings settings;

	TopicRules(KafkaSettings settings) {
		this.settings = settings;
	}

	/** Returns what is wrong with those of these topics that are there. */
	List<String> wrong(TopicDeclarations declared, Map<String, TopicState> states) {
		var wrong = new ArrayList<String>();
		collect(wrong, declared.all(), states, this::wrongRecord);
		collect(wrong, declared.deadLetters(), states, this::wrongDeadLetters);
		return wrong;
	}

	private static void collect(List<String> wrong, List<String> names, Map<String, TopicState> states,
			Function<TopicState, List<String>> rule) {
		for (var name : names) {
			var state = states.get(name);
			if (state != null) {
				wrong.addAll(rule.apply(state));
			}
		}
	}

	/** Returns what is wrong with a topic whose records are kept: nothing, mostly. */
	private List<String> wrongRecord(TopicState topic) {
		var wrong = wrong(topic);
		if (topic.cleanup().containsAll(List.of("compact", "delete"))
				&& (topic.number("retention.ms") >= 0 || topic.number("retention.bytes") >= 0)) {
			add(wrong, topic, "cleanup.policy", String.join(",", topic.cleanup()),
					"compact, or its retention.ms and retention.bytes -1");
		}
		return wrong;
	}

	/** Returns what is wrong with a topic of dead letters. */
	private List<String> wrongDeadLetters(TopicState topic) {
		var wrong = wrong(topic);
		long kept = topic.number("retention.ms");
		if (!topic.cleanup().contains("delete") || kept < 0) {
			add(wrong, topic, "cleanup.policy and retention.ms", String.join(",", topic.cleanup()) + " and " + kept,
					"compact,delete and " + this.settings.deadLettersKept().toMillis());
		}
		return wrong;
	}

	private List<String> wrong(TopicState topic) {
		var wrong = new ArrayList<String>();
		if (topic.partitions() != this.settings.partitions()) {
			add(wrong, topic, "number of partitions", topic.partitions(),
					this.settings.partitions() + " (rapport.kafka.partitions), as of all other topics");
		}
		if (!topic.cleanup().contains("compact")) {
			add(wrong, topic, "cleanup.policy", String.join(",", topic.cleanup()), "compact");
		}
		else if (topic.number("max.compaction.lag.ms") > this.settings.compactionLag().toMillis()) {
			add(wrong, topic, "max.compaction.lag.ms", topic.number("max.compaction.lag.ms"),
					"at most " + this.settings.compactionLag().toMillis() + " (rapport.kafka.compaction-lag)");
		}
		addReplicas(wrong, topic);
		return wrong;
	}

	private void addReplicas(List<String> wrong, TopicState topic) {
		long inSync = topic.number("min.insync.replicas");
		if (inSync > topic.replicas()) {
			add(wrong, topic, "min.insync.replicas", inSync, "at most its replicas, " + topic.replicas());
		}
		if (inSync < this.settings.minInSyncReplicas()) {
			add(wrong, topic, "min.insync.replicas", inSync,
					"at least " + this.settings.minInSyncReplicas() + " (rapport.kafka.min-in-sync-replicas)");
		}
		if (topic.replicas() < this.settings.replicas()) {
			add(wrong, topic, "number of replicas", topic.replicas(),
					"at least " + this.settings.replicas() + " (rapport.kafka.replicas)");
		}
	}

	private static void add(List<String> wrong, TopicState topic, String setting, Object is, String mustBe) {
		wrong.add(topic.name() + ": " + setting + " is " + is + " and must be " + mustBe);
	}

}
