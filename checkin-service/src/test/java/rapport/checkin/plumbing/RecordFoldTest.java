package rapport.checkin.plumbing;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import rapport.checkin.event.EventId;
import rapport.starter.kafka.PoisonMessageException;
import rapport.starter.redis.WorkingCopy.LostException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RecordFoldTest {

	@Test
	void whatCannotBeStopsNothingElse() {
		var taken = new ArrayList<EventId>();
		fold(taken).fold(List.of(record("one"), record("poison"), record("bug"), record("NO EVENT"), record("two")));
		assertThat(taken).containsExactly(new EventId("one"), new EventId("two"));
	}

	@Test
	void whatIsAwayIsNotTheRecordsFault() {
		assertThatExceptionOfType(LostException.class)
			.isThrownBy(() -> fold(new ArrayList<>()).fold(List.of(record("away"))));
	}

	private static TopicFold fold(List<EventId> taken) {
		return new RecordFold() {
			@Override
			public String topic() {
				return "topic";
			}

			@Override
			protected void fold(ConsumerRecord<String, byte[]> message) {
				switch (message.key()) {
					case "poison" -> throw new PoisonMessageException("It cannot be read");
					case "away" -> throw new LostException("away");
					case "bug" -> throw new NullPointerException("bug");
					default -> taken.add(new EventId(message.key()));
				}
			}
		};
	}

	private static ConsumerRecord<String, byte[]> record(String key) {
		return new ConsumerRecord<>("topic", 0, 0, key, new byte[0]);
	}

}
