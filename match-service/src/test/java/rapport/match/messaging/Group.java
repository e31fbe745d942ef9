package rapport.match.messaging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.TopicExistsException;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.KafkaClientSettings;
import rapport.starter.testing.TestServers;

/** The consumer group of all matchers, as its operator sees it. */
final class Group {

	static final KafkaClientSettings COMMON = new KafkaClientSettings(TestServers.brokers(), Map.of());

	static final int PARTITIONS = 12;

	private static final String NAME = "match-service";

	private Group() {
	}

	/** Makes the topics as the starter does, where they are not there yet. */
	static void createTopics() {
		var topics = Stream.concat(Stream.of(MatchTopics.INTRODUCTIONS), MatchTopics.CONSUMED.stream())
			.flatMap((it) -> Stream.of(it, DeadLetter.topic(it)))
			.map((it) -> new NewTopic(it, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact")))
			.toList();
		try (var admin = admin()) {
			for (var created : admin.createTopics(topics).values().values()) {
				created.get();
			}
		}
		catch (ExecutionException ex) {
			if (!(ex.getCause() instanceof TopicExistsException)) {
				throw new AssertionError(ex.getCause());
			}
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Takes their partitions from all who are in it, without waiting for a time-out. */
	static void expelAll() {
		try (var admin = admin()) {
			if (!admin.describeConsumerGroups(List.of(NAME))
				.describedGroups()
				.values()
				.iterator()
				.next()
				.get()
				.members()
				.isEmpty()) {
				admin.removeMembersFromConsumerGroup(NAME, new RemoveMembersFromConsumerGroupOptions()).all().get();
			}
		}
		catch (ExecutionException ex) {
			// Nobody was in it yet.
			if (!(ex.getCause() instanceof GroupIdNotFoundException)) {
				throw new AssertionError(ex.getCause());
			}
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	/** One that waits for a slow machine. */
	private static Admin admin() {
		var settings = COMMON.admin();
		settings.put("default.api.timeout.ms", 60_000);
		return Admin.create(settings);
	}

	/**
	 * The offset that is committed; it waits for transactions whose end is on its way.
	 */
	static long committed(String topic, int partition) {
		try (var admin = admin()) {
			var all = admin.listConsumerGroupOffsets(NAME, new ListConsumerGroupOffsetsOptions().requireStable(true))
				.partitionsToOffsetAndMetadata()
				.get();
			var one = all.get(new TopicPartition(topic, partition));
			return (one != null) ? one.offset() : 0;
		}
		catch (ExecutionException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
