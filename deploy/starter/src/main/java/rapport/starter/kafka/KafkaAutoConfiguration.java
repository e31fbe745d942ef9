package rapport.starter.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import rapport.starter.lifecycle.InstanceName;
import rapport.starter.lifecycle.Refusal;
import rapport.starter.lifecycle.SupervisedLoop;
import tools.jackson.databind.json.JsonMapper;

/** Clients and topics, for a service that says where Kafka is. */
@AutoConfiguration(afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnProperty("spring.cloud.stream.kafka.binder.brokers")
@EnableConfigurationProperties(KafkaSettings.class)
class KafkaAutoConfiguration {

	private static final Duration AFTER_TROUBLE = Duration.ofSeconds(20);

	@Bean
	@ConditionalOnMissingBean
	KafkaClientSettings kafkaClientSettings(@Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers,
			Environment environment) {
		BrokerNames.await(brokers);
		var common = Binder.get(environment)
			.bind("spring.cloud.stream.kafka.binder.configuration", Bindable.mapOf(String.class, String.class))
			.orElse(Map.of());
		return new KafkaClientSettings(brokers, common);
	}

	@Bean
	@ConditionalOnMissingBean
	TopicReplay topicReplay(KafkaClientSettings clients) {
		return new TopicReplay(clients);
	}

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnBean(JsonMapper.class)
	MessageReader messageReader(JsonMapper json) {
		return new MessageReader(json);
	}

	@Bean
	@ConditionalOnBean(TopicDeclarations.class)
	TopicCreator topicCreator(KafkaClientSettings clients, TopicDeclarations declared, KafkaSettings settings,
			Refusal refusal, ApplicationEventPublisher events) {
		return new TopicCreator(new TopicAdmin(clients, declared, settings), refusal::end, events);
	}

	/** Says whether all topics are there, to what must not begin before. */
	@Bean
	@ConditionalOnBean(TopicDeclarations.class)
	BooleanSupplier topicsReady(TopicCreator topics) {
		return topics::done;
	}

	@Bean
	@ConditionalOnBean(TopicDeclarations.class)
	HealthIndicator topicsHealthIndicator(TopicCreator topics) {
		return () -> topics.done() ? Health.up().build() : Health.down().build();
	}

	@Bean
	@ConditionalOnBean(TopicDeclarations.class)
	SupervisedLoop compactionPulseLoop(KafkaClientSettings clients, TopicDeclarations declared, TopicCreator topics,
			KafkaSettings settings, InstanceName instance, @Value("${spring.application.name:service}") String service,
			ApplicationEventPublisher events) {
		var pulse = new CompactionPulse(clients, declared, topics, service + "-pulse-" + instance);
		return new SupervisedLoop("compaction-pulse", pulse::step, CompactionPulse.every(settings), AFTER_TROUBLE,
				events);
	}

}
