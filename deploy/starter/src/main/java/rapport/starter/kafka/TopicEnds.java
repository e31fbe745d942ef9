package rapport.starter.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Where partitions begin and end, with what is not committed yet. */
final class TopicEnds {

	private final KafkaClientSettings clients;

	TopicEnds(KafkaClientSettings clients) {
		this.clients = clients;
	}

	/** Returns the partitions of these topics. */
	Set<TopicPartition> partitions(Collection<String> topics) {
		return ask((admin) -> {
			var partitions = new HashSet<TopicPartition>();
			admin.describeTopics(topics)
				.allTopicNames()
				.get()
				.values()
				.forEach((topic) -> topic.partitions()
					.forEach((it) -> partitions.add(new TopicPartition(topic.name(), it.partition()))));
			return partitions;
		});
	}

	/**
	 * Returns the ends. Who reads committed records up to there has waited for every
	 * transaction that was open.
	 */
	Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
		return offsets(partitions, OffsetSpec.latest());
	}

	/** Returns the first offsets that are still there. */
	Map<TopicPartition, Long> beginnings(Collection<TopicPartition> partitions) {
		return offsets(partitions, OffsetSpec.earliest());
	}

	private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec wanted) {
		var specs = partitions.stream().collect(Collectors.toMap(Function.identity(), (_) -> wanted));
		return ask((admin) -> {
			var offsets = new HashMap<TopicPartition, Long>();
			admin.listOffsets(specs, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
				.all()
				.get()
				.forEach((partition, found) -> offsets.put(partition, found.offset()));
			return offsets;
		});
	}

	private interface Question<T> {

		T of(Admin admin) throws ExecutionException, InterruptedException;

	}

	private <T> T ask(Question<T> question) {
		try (var admin = Admin.create(this.clients.admin())) {
			return question.of(admin);
		}
		catch (ExecutionException ex) {
			throw new NotRecordedException("Kafka does not tell its topics", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotRecordedException("Interrupted while Kafka was asked", ex);
		}
	}

}
