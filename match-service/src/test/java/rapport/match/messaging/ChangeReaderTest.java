package rapport.match.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.match.term.Terms;
import rapport.starter.kafka.EventPartitioner;
import rapport.starter.kafka.KafkaClientSettings;
import rapport.starter.kafka.MessageReader;
import rapport.starter.kafka.PoisonMessageException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What records say, and which say nothing. */
class ChangeReaderTest {

	private final ChangeReader reader = new ChangeReader(new MessageReader(EventFeed.JSON), Terms.BY_SPELLING,
			Group.PARTITIONS);

	@Test
	void aScanThatChangedNothingSaysNothing() {
		assertThat(scan("\"changed\":false,\"present\":true")).isInstanceOf(Change.Nothing.class);
		assertThat(scan("\"changed\":true,\"present\":true,\"since\":\"2026-11-24T09:00:00Z\""))
			.isInstanceOf(Change.PresenceSet.class);
	}

	@Test
	void anUndoneScanSaysWhatIsSoAfterIt() {
		assertThat(scan("\"present\":false,\"since\":null,\"undone\":{\"at\":\"2026-11-24T09:00:00Z\",\"by\":\"x\"}"))
			.isInstanceOfSatisfying(Change.PresenceSet.class, (it) -> {
				assertThat(it.here()).isFalse();
				assertThat(it.undo()).isTrue();
			});
		assertThat(scan("\"present\":true,\"since\":\"2026-11-24T09:00:00Z\",\"undone\":{}")).isInstanceOfSatisfying(
				Change.PresenceSet.class,
				(it) -> assertThat(it.since()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z")));
	}

	@Test
	void anErasedScanForgetsPresence() {
		assertThat(scan("\"present\":true,\"erased\":true")).isEqualTo(new Change.PresenceForgotten("e", "a", 7));
	}

	@Test
	void whoMayNotComeInIsNotIntroduced() {
		for (var admission : new String[] { "blocked", "revoked", "cancelled" }) {
			assertThat(admitted("\"" + admission + "\"")).as(admission).isFalse();
		}
		assertThat(admitted("\"valid\"")).isTrue();
		assertThat(admitted("null")).isTrue();
	}

	/** Two instances would each have a part of the event, and introduce twice. */
	@Test
	void aRecordOnTheWrongPartitionIsPoison() {
		var right = record(MatchTopics.ATTENDEES, "e/a", null);
		assertThat(this.reader.read(right)).isInstanceOf(Change.AttendeeErased.class);
		var wrong = new ConsumerRecord<String, byte[]>(right.topic(), (right.partition() + 1) % Group.PARTITIONS, 5,
				right.key(), right.value());
		assertThatThrownBy(() -> this.reader.read(wrong)).isInstanceOf(PoisonMessageException.class)
			.hasMessageContaining("partition");
	}

	@Test
	void aRecordWithoutAKeyIsPoisonAndPutAsideUnderItsPlace() {
		var record = record(MatchTopics.CHECK_INS, null, "{}");
		assertThatThrownBy(() -> this.reader.read(record)).isInstanceOf(PoisonMessageException.class);
		var letters = new MatchDeadLetters(new KafkaClientSettings("localhost:1", Map.of()),
				RunningMatcher.deadLetterMetrics());
		assertThat(letters.of(record, "why").key()).isEqualTo("rapport.check-ins.v1-3@5");
	}

	@Test
	void tombstonesForgetWhatTheirKeysName() {
		assertThat(this.reader.read(record(MatchTopics.EVENTS, "e", null))).isEqualTo(new Change.EventForgotten("e"));
		assertThat(this.reader.read(record(MatchTopics.ATTENDEES, "e/a", null)))
			.isEqualTo(new Change.AttendeeErased("e", "a"));
		assertThat(this.reader.read(record(MatchTopics.CHECK_INS, "e/s", null))).isEqualTo(new Change.Nothing("e"));
		for (var wrong : List.of(record(MatchTopics.ATTENDEES, "e", null), record(MatchTopics.EVENTS, "e/a", null))) {
			assertThatThrownBy(() -> this.reader.read(wrong)).isInstanceOf(PoisonMessageException.class);
		}
	}

	private boolean admitted(String admission) {
		var json = "{\"eventId\":\"e\",\"attendeeId\":\"a\",\"languages\":[\"en\"],\"reachable\":true,"
				+ "\"introduce\":true,\"pace\":\"gentle\",\"admission\":" + admission + "}";
		return ((Change.AttendeeSet) this.reader.read(record(MatchTopics.ATTENDEES, "e/a", json))).attendee()
			.introduce();
	}

	private Change scan(String more) {
		return this.reader.read(record(MatchTopics.CHECK_INS, "e/s",
				"{\"eventId\":\"e\",\"attendeeId\":\"a\",\"type\":\"entry\",\"sequence\":7," + more + "}"));
	}

	@SuppressWarnings("NullAway") // a record may have no key, and no value
	private static ConsumerRecord<String, byte[]> record(String topic, @Nullable String key, @Nullable String value) {
		int partition = (key != null) ? EventPartitioner.partition(key, Group.PARTITIONS) : 3;
		return new ConsumerRecord<>(topic, partition, 5, key,
				(value != null) ? value.getBytes(StandardCharsets.UTF_8) : null);
	}

}
