package rapport.starter.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import rapport.starter.lifecycle.RefusedStartException;

/** Makes the topics that are absent, and looks at all as they are in effect. */
final class TopicAdmin {

	private static final Duration A_MOMENT = Duration.ofMillis(50);

	private static final int KNOWN_AFTER = 100;

	private final KafkaClientSettings clients;

	private final TopicDeclarations declared;

	private final TopicPlan plan;

	private final TopicRules rules;

	TopicAdmin(KafkaClientSettings clients, TopicDeclarations declared, KafkaSettings settings) {
		this.clients = clients;
		this.declared = declared;
		this.plan = new TopicPlan(settings);
		this.rules = new TopicRules(settings);
	}

	String brokers() {
		return this.clients.brokers();
	}

	/**
	 * Makes and checks all.
	 * @throws ExecutionException if Kafka is away
	 * @throws RefusedStartException if a topic is not as it must be, or may not be made
	 */
	void run() throws ExecutionException, InterruptedException {
		try {
			makeAndCheck();
		}
		catch (ExecutionException ex) {
			var forbidden = ForbiddenTopics.in(ex, planned().toList());
			if (forbidden.isPresent()) {
				throw forbidden.get();
			}
			throw ex;
		}
	}

	private void makeAndCheck() throws ExecutionException, InterruptedException {
		try (var admin = Admin.create(this.clients.admin())) {
			var absent = absent(admin);
			for (var created : admin.createTopics(absent).values().values()) {
				await(created::get);
			}
			var wrong = this.rules.wrong(this.declared, states(admin));
			if (!wrong.isEmpty()) {
				throw new RefusedStartException(
						"Kafka's topics are not as they must be, and records would be lost:\n  "
								+ String.join("\n  ", wrong),
						"Change them by kafka-configs.sh; where the number of partitions is wrong, delete the topic "
								+ "if it is empty.");
			}
		}
	}

	private List<NewTopic> absent(Admin admin) throws ExecutionException, InterruptedException {
		var present = admin.listTopics().names().get();
		return planned().filter((it) -> !present.contains(it.name())).toList();
	}

	private Stream<NewTopic> planned() {
		return Stream.concat(this.declared.all().stream().map(this.plan::record),
				this.declared.deadLetters().stream().map(this.plan::deadLetters));
	}

	private interface Creation {

		Object get() throws ExecutionException, InterruptedException;

	}

	/** Another service may have been first. */
	private static void await(Creation created) throws ExecutionException, InterruptedException {
		try {
			created.get();
		}
		catch (ExecutionException ex) {
			if (!(ex.getCause() instanceof TopicExistsException)) {
				throw ex;
			}
		}
	}

	/** What was made just now the broker that is asked may not know yet. */
	private Map<String, TopicState> states(Admin admin) throws ExecutionException, InterruptedException {
		for (int i = 0; i < KNOWN_AFTER; i++) {
			try {
				return TopicState.all(admin, names());
			}
			catch (ExecutionException ex) {
				if (!(ex.getCause() instanceof UnknownTopicOrPartitionException)) {
					throw ex;
				}
				Thread.sleep(A_MOMENT);
			}
		}
		return TopicState.all(admin, names());
	}

	private List<String> names() {
		return planned().map(NewTopic::name).toList();
	}

}
