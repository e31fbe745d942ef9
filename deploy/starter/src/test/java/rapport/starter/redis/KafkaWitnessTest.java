package rapport.starter.redis;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import rapport.starter.kafka.KafkaClientSettings;
import rapport.starter.lifecycle.AwayException;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Kafka remembers how far a working copy had come. */
class KafkaWitnessTest {

	private static final KafkaClientSettings CLIENTS = new KafkaClientSettings(TestServers.brokers(), Map.of());

	private final String name = "test." + UUID.randomUUID();

	@Test
	void itRemembersWhatWasNotedLast() throws ExecutionException, InterruptedException {
		try (var admin = Admin.create(CLIENTS.admin()); var witness = witness(CLIENTS); var later = witness(CLIENTS)) {
			admin.createTopics(Set.of(new NewTopic(this.name, 1, (short) -1))).all().get();
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.ignoreExceptionsInstanceOf(ExecutionException.class)
				.until(() -> admin.describeTopics(Set.of(this.name)).allTopicNames().get().size() == 1);
			assertThat(witness.noted()).isEmpty();
			witness.note(1_795_000_000_000L);
			assertThat(later.noted()).hasValue(1_795_000_000_000L);
			witness.note(1_795_000_000_123L);
			assertThat(later.noted()).hasValue(1_795_000_000_123L);
			assertThat(later.record()).isEqualTo(witness.record()).isNotEmpty();
		}
	}

	@Test
	void whileItIsAwayThatIsSaid() {
		try (var witness = witness(new KafkaClientSettings("localhost:1", Map.of()))) {
			assertThatExceptionOfType(AwayException.class).isThrownBy(witness::record);
		}
	}

	private KafkaWitness witness(KafkaClientSettings clients) {
		return new KafkaWitness(clients, () -> true, this.name, this.name);
	}

}
