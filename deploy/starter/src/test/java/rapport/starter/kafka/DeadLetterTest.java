package rapport.starter.kafka;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeadLetterTest {

	@Test
	@SuppressWarnings("NullAway") // a record may have no key
	void oneWithoutAKeyIsKeyedByItsPlace() {
		var letter = DeadLetter.of(new ConsumerRecord<String, byte[]>("orders", 3, 7, null, new byte[] { 1 }), "why",
				(it) -> it);
		assertThat(letter.key()).isEqualTo("orders-3@7");
		assertThat(letter.topic()).isEqualTo("orders.dlt");
	}

	@Test
	@SuppressWarnings("NullAway") // a tombstone has no value
	void aTombstoneIsNoneAsADeadLetter() {
		var letter = DeadLetter.of(new ConsumerRecord<String, byte[]>("orders", 3, 7, "a", null), "why", (it) -> it);
		assertThat(letter.value()).isEmpty();
	}

	@Test
	void headersAreKeptAndTheReasonIsBounded() {
		var poison = new ConsumerRecord<>("orders", 3, 7, "a/1", new byte[] { 1 });
		poison.headers().add("ce_type", "x".getBytes(StandardCharsets.UTF_8));
		var letter = DeadLetter.of(poison, "w".repeat(5_000), (it) -> it);
		assertThat(header(letter, "ce_type")).isEqualTo("x");
		assertThat(header(letter, DeadLetter.REASON)).hasSize(1_000);
		assertThat(header(letter, DeadLetter.FROM)).isEqualTo("orders-3@7");
	}

	@Test
	void hugeHeadersAreLeftOut() {
		var poison = new ConsumerRecord<>("orders", 3, 7, "a/1", new byte[] { 1 });
		poison.headers().add("huge", new byte[500_000]);
		var letter = DeadLetter.of(poison, "why", (it) -> it);
		assertThat(letter.headers().lastHeader("huge")).isNull();
		assertThat(header(letter, DeadLetter.TRUNCATED)).isEqualTo("1");
	}

	private static String header(ProducerRecord<?, ?> letter, String name) {
		return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

}
