package rapport.match.messaging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.TopicPartition;
import rapport.match.support.TestServers;

/** The consumer group of all matchers, as its operator sees it. */
final class Group {

	static final Map<String, Object> COMMON = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
			TestServers.brokers());

	private static final String NAME = "match-service";

	private Group() {
	}

	/** Takes their partitions from all who are in it, without waiting for a time-out. */
	static void expelAll() {
		try (var admin = Admin.create(COMMON)) {
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
			throw new AssertionError(ex.getCause());
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	/** The offset that is committed. */
	static long committed(String topic, int partition) {
		try (var admin = Admin.create(COMMON)) {
			var all = admin.listConsumerGroupOffsets(NAME).partitionsToOffsetAndMetadata().get();
			var one = all.get(new TopicPartition(topic, partition));
			return (one != null) ? one.offset() : 0;
		}
		catch (ExecutionException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
