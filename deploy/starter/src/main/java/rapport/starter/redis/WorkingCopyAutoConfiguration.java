package rapport.starter.redis;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import io.lettuce.core.RedisClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.starter.kafka.KafkaClientSettings;
import rapport.starter.kafka.TopicDeclarations;
import rapport.starter.lifecycle.InFlight;
import rapport.starter.lifecycle.InstanceName;
import rapport.starter.lifecycle.Refusal;
import rapport.starter.lifecycle.SupervisedLoop;
import rapport.starter.secret.KeyedDigest;
import rapport.starter.secret.Secret;

/** Looks after the working copy of a service that can make it anew. */
@AutoConfiguration(after = RedisAutoConfiguration.class)
@ConditionalOnClass({ RedisClient.class, StringRedisTemplate.class })
@ConditionalOnBean({ CopyRebuild.class, StringRedisTemplate.class })
class WorkingCopyAutoConfiguration {

	private static final Duration LOOK_EVERY = Duration.ofMillis(250);

	private static final Duration NOTE_EVERY = Duration.ofSeconds(2);

	private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

	@Bean
	KafkaWitness copyWitness(KafkaClientSettings clients, BooleanSupplier topicsReady, TopicDeclarations topics,
			@Value("${spring.application.name}") String service) {
		return new KafkaWitness(clients, topicsReady, service, topics.written().getFirst());
	}

	@Bean
	WorkingCopy workingCopy(StringRedisTemplate redis, CopyRebuild rebuild, CopyWitness witness, Refusal refusal,
			ObjectProvider<InFlight> inFlight, InstanceName instance, @Value("${rapport.secret:}") String secret,
			@Value("${spring.application.name}") String service) {
		var marker = new CopyMarker(redis, service, instance + "/" + UUID.randomUUID());
		return new WorkingCopy(marker, rebuild, new CopyProof(marker, witness, mark(secret), refusal::end),
				inFlight.orderedStream().toList());
	}

	private static String mark(String secret) {
		return secret.isBlank() ? "" : new KeyedDigest(Secret.of(secret).key("copy")).of("mark");
	}

	@Bean
	TornCopy tornCopy(StringRedisTemplate redis, @Value("${spring.application.name}") String service) {
		return new TornCopy(redis, service);
	}

	@Bean
	SupervisedLoop copyWitnessLoop(WorkingCopy workingCopy, ApplicationEventPublisher events) {
		return new SupervisedLoop("copy-witness", workingCopy::note, NOTE_EVERY, NOTE_EVERY, events);
	}

	@Bean
	SupervisedLoop workingCopyLoop(WorkingCopy workingCopy, ApplicationEventPublisher events) {
		return new SupervisedLoop("working-copy", workingCopy::look, LOOK_EVERY, AFTER_TROUBLE, events);
	}

	@Bean
	HealthIndicator workingCopyHealthIndicator(WorkingCopy workingCopy) {
		return () -> workingCopy.isWhole() ? Health.up().build() : Health.down().build();
	}

}
