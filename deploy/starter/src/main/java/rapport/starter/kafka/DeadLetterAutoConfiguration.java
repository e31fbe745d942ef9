package rapport.starter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.LoggingProducerListener;
import rapport.starter.lifecycle.InFlight;

/** What a service has that consumes by Spring Cloud Stream. */
@AutoConfiguration(after = KafkaAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
		beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnClass({ KafkaTemplate.class, ListenerContainerWithDlqAndRetryCustomizer.class })
@ConditionalOnBean(KafkaClientSettings.class)
class DeadLetterAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(name = "rapportProducers")
	ProducerFactory<String, byte[]> rapportProducers(KafkaClientSettings clients) {
		return new DefaultKafkaProducerFactory<>(clients.producer(), new StringSerializer(), new ByteArraySerializer());
	}

	/** It logs what it cannot send, but not what is in it. */
	@Bean
	@ConditionalOnMissingBean(name = "rapportKafka")
	KafkaTemplate<String, byte[]> rapportKafka(ProducerFactory<String, byte[]> rapportProducers) {
		var kafka = new KafkaTemplate<>(rapportProducers);
		var listener = new LoggingProducerListener<String, byte[]>();
		listener.setIncludeContents(false);
		kafka.setProducerListener(listener);
		return kafka;
	}

	@Bean
	InFlight sendsInFlight(KafkaTemplate<String, byte[]> rapportKafka) {
		return rapportKafka::flush;
	}

	@Bean
	@ConditionalOnMissingBean
	TopicEraser topicEraser(KafkaClientSettings clients, ProducerFactory<String, byte[]> rapportProducers) {
		return new TopicEraser(clients, rapportProducers.createProducer());
	}

	@Bean
	@ConditionalOnMissingBean
	DeadLetterSender deadLetterSender(KafkaClientSettings clients, MeterRegistry meters) {
		return new DeadLetterSender(clients, new DeadLetter.Metrics(meters));
	}

	@Bean
	@ConditionalOnMissingBean
	ListenerContainerWithDlqAndRetryCustomizer deadLetters(DeadLetterSender deadLetterSender) {
		return new DeadLetters(deadLetterSender);
	}

	@Bean
	BrokenConsumers brokenConsumers(ApplicationEventPublisher events) {
		return new BrokenConsumers(events);
	}

}
