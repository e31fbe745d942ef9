package rapport.match.messaging;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import rapport.match.MatchSettings;
import rapport.match.event.EventStates;
import rapport.match.round.Round;
import rapport.match.round.RoundMetrics;
import rapport.match.snapshot.SnapshotMetrics;
import rapport.match.snapshot.SnapshotStore;
import rapport.match.term.Terms;
import tools.jackson.databind.json.JsonMapper;

/** Wires the matcher to Kafka. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

	@Bean
	MatchLoop matcher(@Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers, Environment environment,
			MatchSettings settings, EventStates states, Terms terms, Round round, RoundMetrics roundMetrics,
			SnapshotStore snapshots, SnapshotMetrics snapshotMetrics, JsonMapper json, Clock clock) {
		Map<String, Object> common = new HashMap<>();
		Binder.get(environment)
			.bind("spring.cloud.stream.kafka.binder.configuration", Bindable.mapOf(String.class, String.class))
			.ifBound(common::putAll);
		common.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers);
		return new MatchLoop(new MatcherParts(new KafkaClients(common, settings.instance()), states,
				new Fold(states, terms, json), round, roundMetrics, snapshots, snapshotMetrics,
				new MatcherParts.Timing(settings.roundAfter(), settings.roundEvery(), settings.snapshotEvery()),
				clock));
	}

}
