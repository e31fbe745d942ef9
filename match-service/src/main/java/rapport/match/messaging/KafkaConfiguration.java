package rapport.match.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.match.MatchSettings;
import rapport.match.event.EventStates;
import rapport.match.round.Round;
import rapport.match.round.RoundMetrics;
import rapport.match.snapshot.SnapshotMetrics;
import rapport.match.snapshot.SnapshotStore;
import rapport.match.term.Terms;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.KafkaClientSettings;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.TopicDeclarations;
import rapport.starter.lifecycle.InstanceName;
import rapport.starter.lifecycle.SupervisedLoop;
import tools.jackson.databind.json.JsonMapper;

/** Wires the matcher to Kafka. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

	private static final Duration ERASE_EVERY = Duration.ofSeconds(1);

	private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

	@Bean
	TopicDeclarations matchTopics() {
		return new TopicDeclarations(List.of(MatchTopics.INTRODUCTIONS), MatchTopics.CONSUMED);
	}

	@Bean
	MatchDeadLetters matchDeadLetters(KafkaClientSettings kafka, MeterRegistry meters) {
		return new MatchDeadLetters(kafka, new DeadLetter.Metrics(meters));
	}

	@Bean
	SupervisedLoop deadLetterErasing(MatchDeadLetters deadLetters, ApplicationEventPublisher events) {
		return new SupervisedLoop("dead-letter-erasing", deadLetters::step, ERASE_EVERY, AFTER_TROUBLE, events);
	}

	@Bean
	RecordFolding recordFolding(MessageReader reader, Terms terms, EventStates states,
			@Value("${rapport.kafka.partitions}") int partitions) {
		return new RecordFolding(new ChangeReader(reader, terms, partitions), new Fold(states), new Verdicts(), states);
	}

	@Bean
	KafkaClients kafkaClients(KafkaClientSettings kafka, MatchSettings settings, InstanceName host) {
		return new KafkaClients(kafka, settings.instance().isBlank() ? host.value() : settings.instance());
	}

	@Bean
	MatcherParts matcherParts(KafkaClients clients, EventStates states, RecordFolding folding, JsonMapper json,
			Round round, RoundMetrics roundMetrics, SnapshotStore snapshots, SnapshotMetrics snapshotMetrics,
			MatchDeadLetters deadLetters, MatchSettings settings, Clock clock) {
		return new MatcherParts(clients, states, folding, new IntroductionRecords(json), round, roundMetrics, snapshots,
				snapshotMetrics, deadLetters,
				new MatcherParts.Timing(settings.roundAfter(), settings.roundEvery(), settings.snapshotEvery()), clock);
	}

	@Bean
	MatchLoop matcher(BooleanSupplier topicsReady, MatcherParts parts, ApplicationEventPublisher events) {
		return new MatchLoop(topicsReady, (wanted, ready) -> new MatchRun(parts).run(wanted, ready), parts.clients(),
				events);
	}

}
