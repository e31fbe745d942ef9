package rapport.starter.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import rapport.local.LocalKafka;
import rapport.local.process.Ports;
import rapport.starter.lifecycle.RefusedStartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class TopicCreatorTest {

	private final String written = OnKafka.newName();

	private final String read = OnKafka.newName();

	private final List<RefusedStartException> refused = new ArrayList<>();

	@Test
	void absentTopicsAreMadeCompactedAndThoseOfDeadLettersToo() throws ExecutionException, InterruptedException {
		var creator = creator(OnKafka.CLIENTS);
		creator.start();
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(creator::done);
		assertThat(effective(this.written, "cleanup.policy")).isEqualTo("compact");
		assertThat(effective(this.read, "max.compaction.lag.ms")).isEqualTo("86400000");
		assertThat(effective(this.read + ".dlt", "retention.ms")).isEqualTo("1209600000");
		assertThat(new TopicEnds(OnKafka.CLIENTS).partitions(Set.of(this.read + ".dlt"))).hasSize(12);
		creator(OnKafka.CLIENTS).start();
	}

	@Test
	void aTopicThatDeletesIsRefused() {
		OnKafka.create(new NewTopic(this.written, 12, (short) -1));
		assertThatExceptionOfType(RefusedStartException.class).isThrownBy(creator(OnKafka.CLIENTS)::start)
			.withMessageContaining(this.written + ": cleanup.policy is delete and must be compact");
	}

	@Test
	void aTopicWithOtherPartitionsIsRefused() {
		OnKafka.create(new NewTopic(this.read, 3, (short) -1)
			.configs(Map.of("cleanup.policy", "compact", "max.compaction.lag.ms", "1000")));
		assertThatExceptionOfType(RefusedStartException.class).isThrownBy(creator(OnKafka.CLIENTS)::start)
			.withMessageContaining(this.read + ": number of partitions is 3 and must be 12");
	}

	@Test
	void aTopicThatKeepsWhatWasErasedIsRefused() {
		OnKafka.create(new NewTopic(this.read, 12, (short) -1).configs(Map.of("cleanup.policy", "compact")));
		assertThatExceptionOfType(RefusedStartException.class).isThrownBy(creator(OnKafka.CLIENTS)::start)
			.withMessageContaining(this.read + ": max.compaction.lag.ms is ");
	}

	@Test
	void aTopicThatNeedsMoreReplicasThanItHasIsRefused() {
		OnKafka.create(new NewTopic(this.read, 12, (short) -1)
			.configs(Map.of("cleanup.policy", "compact", "max.compaction.lag.ms", "1000", "min.insync.replicas", "2")));
		assertThatExceptionOfType(RefusedStartException.class).isThrownBy(creator(OnKafka.CLIENTS)::start)
			.withMessageContaining(this.read + ": min.insync.replicas is 2 and must be at most its replicas, 1");
	}

	@Test
	void itWaitsForAKafkaThatIsAway(CapturedOutput output) {
		int port = Ports.orFree(0);
		var creator = creator(new KafkaClientSettings("localhost:" + port, Map.of()));
		creator.start();
		assertThat(creator.done()).isFalse();
		assertThatExceptionOfType(NotRecordedException.class).isThrownBy(creator::requireDone);
		assertThat(output).contains("Waiting for Kafka at localhost:" + port);
		var directory = Path.of("target", "servers", this.read);
		try (var _ = LocalKafka.start(port, directory, directory.resolveSibling(this.read + ".log"))) {
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.untilAsserted(() -> assertThat(output).contains("Kafka is there"));
			assertThat(creator.done()).isTrue();
		}
		finally {
			creator.stop();
		}
		assertThat(this.refused).isEmpty();
	}

	private TopicCreator creator(KafkaClientSettings clients) {
		var declared = new TopicDeclarations(List.of(this.written), List.of(this.read));
		return new TopicCreator(new TopicAdmin(clients, declared, OnKafka.settings()), this.refused::add, (event) -> {
		});
	}

	private static String effective(String topic, String setting) throws ExecutionException, InterruptedException {
		try (var admin = OnKafka.admin()) {
			var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
			var found = new AtomicReference<String>();
			admin.describeConfigs(Set.of(resource)).all().get().forEach((_, it) -> found.set(it.get(setting).value()));
			return String.valueOf(found.get());
		}
	}

}
