package rapport.starter.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/**
 * A topic as it is in effect.
 *
 * @param replicas the fewest that a partition has
 */
record TopicState(String name, int partitions, int replicas, Function<String, String> setting) {

	/** Asks Kafka for topics, and returns them by their names. */
	static Map<String, TopicState> all(Admin admin, Collection<String> names)
			throws ExecutionException, InterruptedException {
		var resources = names.stream().map(TopicState::resource).toList();
		var configs = admin.describeConfigs(resources).all().get();
		var states = new HashMap<String, TopicState>();
		admin.describeTopics(names).allTopicNames().get().forEach((name, description) -> {
			var config = configs.get(resource(name));
			if (config != null) {
				states.put(name, of(description, config));
			}
		});
		return states;
	}

	private static ConfigResource resource(String name) {
		return new ConfigResource(ConfigResource.Type.TOPIC, name);
	}

	private static TopicState of(TopicDescription description, Config config) {
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
