package rapport.starter.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MessageReaderTest {

	private final MessageReader reader = new MessageReader(new JsonMapper());

	@Test
	void whatTheContractAllowsIsRead() {
		assertThat(read("{\"at\": \"2026-11-27T12:00:00Z\", \"number\": 5, \"more\": 1}").number()).isEqualTo(5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "", "null", "[]", "{\"number\": 5}", "{\"at\": \"canary\", \"number\": 5}",
			"{\"at\": \"+999999999-12-31T23:59:59Z\", \"number\": 5}",
			"{\"at\": \"2026-11-27T12:00:00Z\", \"number\": 9999999999999999}",
			"{\"at\": \"2026-11-27T12:00:00Z\", \"number\": 5, \"kind\": \"canary\"}",
			"{\"at\": \"2026-11-27T12:00:00Z\", \"number\": 99999999999999999999999, \"kind\": \"canary\"}" })
	void whatItDoesNotAllowIsPoisonAndIsNotToldOn(String json) {
		assertThatExceptionOfType(PoisonMessageException.class).isThrownBy(() -> read(json))
			.withMessageContaining("Timed")
			.withMessageNotContaining("canary")
			.withNoCause();
	}

	@Test
	void aTombstoneIsKnownByItsPayload() {
		var message = MessageBuilder.<Object>withPayload(KafkaNull.INSTANCE)
			.setHeader("kafka_receivedMessageKey", OnKafka.utf8("a/1"))
			.build();
		assertThat(MessageReader.isTombstone(message)).isTrue();
		assertThat(MessageReader.key(message)).isEqualTo("a/1");
	}

	/** Else headers of its own would make an erasure of a record. */
	@Test
	void whatHeadersMadeSomethingElseOfIsNoTombstone() {
		assertThat(MessageReader.value(MessageBuilder.withPayload("{}").build())).isEqualTo(OnKafka.utf8("{}"));
		assertThatExceptionOfType(PoisonMessageException.class)
			.isThrownBy(() -> MessageReader.isTombstone(MessageBuilder.withPayload(Map.of("a", 1)).build()));
	}

	@Test
	void aListHasAnEnd() {
		assertThat(Bounds.size(List.of(1, 2), 2)).hasSize(2);
		assertThatExceptionOfType(OutOfBoundsException.class).isThrownBy(() -> Bounds.size(List.of(1, 2, 3), 2));
	}

	private Timed read(String json) {
		return this.reader.read(new ConsumerRecord<>("topic", 0, 0, "a", OnKafka.utf8(json)), Timed.class,
				Timed::checked);
	}

	enum Kind {

		A, B

	}

	record Timed(Instant at, long number, Kind kind) {

		Timed checked() {
			Bounds.time(this.at);
			Bounds.number(this.number);
			return this;
		}

	}

}
