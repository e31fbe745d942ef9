package rapport.starter.kafka;

import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventPartitionerTest {

	@Test
	void whatHasOneFirstPartIsOnOnePartition() {
		int whole = EventPartitioner.partition("devdays", 12);
		assertThat(IntStream.range(0, 100).map((it) -> EventPartitioner.partition("devdays/" + it, 12)))
			.containsOnly(whole);
		assertThat(EventPartitioner.partition("devdays/a/b", 12)).isEqualTo(whole);
	}

	@Test
	void firstPartsAreSpread() {
		assertThat(IntStream.range(0, 1_000).map((it) -> EventPartitioner.partition("event-" + it, 12)).distinct())
			.hasSize(12);
	}

	@Test
	void aWholeKeyIsWhereKafkaItselfWouldPutIt() {
		assertThat(EventPartitioner.partition("devdays", 12))
			.isEqualTo(BuiltInPartitioner.partitionForKey(OnKafka.utf8("devdays"), 12));
	}

}
