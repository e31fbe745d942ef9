package rapport.starter.kafka;

import java.util.List;
import java.util.function.Function;

import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;

/**
 * A topic as it is in effect.
 *
 * @param replicas the fewest that a partition has
 */
record TopicState(String name, int partitions, int replicas, Function<String, String> setting) {

	static TopicState of(TopicDescription description, Config config) {
		return new TopicState(description.name(), description.partitions().size(),
				description.partitions().stream().mapToInt((it) -> it.replicas().size()).min().orElse(0),
				(name) -> String.valueOf(config.get(name).value()));
	}

	List<String> cleanup() {
		return List.of(this.setting.apply("cleanup.policy").split("\\s*,\\s*"));
	}

	long number(String name) {
		return Long.parseLong(this.setting.apply(name));
	}

}
