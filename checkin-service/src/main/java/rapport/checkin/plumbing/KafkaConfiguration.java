package rapport.checkin.plumbing;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.LoggingProducerListener;

/**
 * Publishes to Kafka with an acknowledgement of all replicas, and creates the topics. The
 * broker is the binder's.
 */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

	private final Map<String, Object> client = new HashMap<>();

	KafkaConfiguration(@Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers, Environment environment) {
		Binder.get(environment)
			.bind("spring.cloud.stream.kafka.binder.configuration", Bindable.mapOf(String.class, String.class))
			.ifBound(this.client::putAll);
		this.client.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
	}

	@Bean
	ProducerFactory<String, byte[]> producerFactory() {
		var settings = new HashMap<>(this.client);
		settings.put(ProducerConfig.ACKS_CONFIG, "all");
		settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
		settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
		settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
		return new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
	}

	/** It logs what it cannot send, but not what is in it. */
	@Bean
	KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producerFactory) {
		var kafka = new KafkaTemplate<>(producerFactory);
		var listener = new LoggingProducerListener<String, byte[]>();
		listener.setIncludeContents(false);
		kafka.setProducerListener(listener);
		return kafka;
	}

	@Bean
	KafkaAdmin kafkaAdmin() {
		return new KafkaAdmin(this.client);
	}

	@Bean
	NewTopics topics() {
		return new NewTopics(Topics.all());
	}

	/** Connects before the first scan, which would else wait for it. */
	@Bean
	ApplicationRunner connected(KafkaTemplate<String, byte[]> kafka) {
		return (arguments) -> kafka.partitionsFor(Topics.CHECK_INS);
	}

}
