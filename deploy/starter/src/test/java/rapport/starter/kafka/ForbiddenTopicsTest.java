package rapport.starter.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForbiddenTopicsTest {

	private static final List<NewTopic> TOPICS = List
		.of(new NewTopic("some.topic", 12, (short) -1).configs(Map.of("cleanup.policy", "compact")));

	static Stream<RuntimeException> forbidden() {
		return Stream.of(new ClusterAuthorizationException("no"), new TopicAuthorizationException("no"),
				new PolicyViolationException("no"), new InvalidConfigurationException("no"));
	}

	/** Fewer brokers than replicas are wanted may be because the others start still. */
	static Stream<RuntimeException> passing() {
		return Stream.of(new TimeoutException("no"), new InvalidReplicationFactorException("no"));
	}

	@ParameterizedTest
	@MethodSource("forbidden")
	void whatIsForbiddenIsSaidWithWhatToMake(RuntimeException cause) {
		assertThat(ForbiddenTopics.in(new ExecutionException(cause), TOPICS)).hasValueSatisfying((it) -> {
			assertThat(it).hasMessageContaining(cause.getClass().getSimpleName());
			assertThat(it.action()).contains("some.topic: 12 partitions, {cleanup.policy=compact}");
		});
	}

	@ParameterizedTest
	@MethodSource("passing")
	void whatPassesByItselfIsWaitedFor(RuntimeException cause) {
		assertThat(ForbiddenTopics.in(new ExecutionException(cause), TOPICS)).isEmpty();
	}

}
