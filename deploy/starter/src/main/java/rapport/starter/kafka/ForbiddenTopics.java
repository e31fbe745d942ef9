package rapport.starter.kafka;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.PolicyViolationException;
import rapport.starter.lifecycle.RefusedStartException;

/** Tells a Kafka that does not let topics be made or seen from one that is away. */
final class ForbiddenTopics {

	private ForbiddenTopics() {
	}

	/**
	 * Returns what to say if waiting does not help.
	 * @param topics all that are needed, as they are made
	 */
	static Optional<RefusedStartException> in(ExecutionException failure, List<NewTopic> topics) {
		return switch (failure.getCause()) {
			// Other brokers may still be starting.
			case InvalidReplicationFactorException _ -> Optional.empty();
			case ApiException forbidden when forbids(forbidden) -> Optional.of(refusal(forbidden, topics));
			case null, default -> Optional.empty();
		};
	}

	private static boolean forbids(ApiException answer) {
		return answer instanceof AuthorizationException || answer instanceof PolicyViolationException
				|| answer instanceof InvalidConfigurationException;
	}

	private static RefusedStartException refusal(ApiException forbidden, List<NewTopic> topics) {
		var wanted = new StringBuilder();
		topics.forEach((it) -> wanted.append("\n  ")
			.append(it.name())
			.append(": ")
			.append(it.numPartitions())
			.append(" partitions, ")
			.append(it.configs()));
		return new RefusedStartException(
				"Kafka does not let this service make its topics, or look at them ("
						+ forbidden.getClass().getSimpleName() + ": " + forbidden.getMessage() + ").",
				"Allow it to create and describe topics and their settings, or make these beforehand and allow it to "
						+ "describe them:" + wanted);
	}

}
