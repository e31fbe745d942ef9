package rapport.notify.contact.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import rapport.starter.kafka.PoisonMessageException;
import rapport.starter.lifecycle.Away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Attendees that come many at a time. */
class AttendeeBatchTest {

	private final List<String> taken = new CopyOnWriteArrayList<>();

	@Test
	void thoseOfOneKeyKeepTheirOrder() {
		new AttendeeBatch(this::take).accept(batch("a1", "b1", "a2", "a3", "b2"));
		assertThat(this.taken).containsExactlyInAnyOrder("a1", "b1", "a2", "a3", "b2")
			.containsSubsequence("a1", "a2", "a3")
			.containsSubsequence("b1", "b2");
	}

	@Test
	void othersAreTakenBesideEachOther() {
		var together = new CyclicBarrier(3);
		new AttendeeBatch((message) -> {
			try {
				together.await(60, TimeUnit.SECONDS);
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
			take(message);
		}).accept(batch("a1", "b1", "c1"));
		assertThat(this.taken).hasSize(3);
	}

	@Test
	void theFirstThatFailsIsNamedAndNothingAfterItIsSkipped() {
		assertThatExceptionOfType(BatchListenerFailedException.class).isThrownBy(() -> new AttendeeBatch((message) -> {
			if (text(message).startsWith("bad")) {
				throw new PoisonMessageException("bad");
			}
			take(message);
		}).accept(batch("a1", "b1", "a2", "bad1", "a3"))).satisfies((it) -> {
			assertThat(it.getIndex()).isEqualTo(3);
			assertThat(it).hasCauseInstanceOf(PoisonMessageException.class);
			assertThat(Away.is(it)).as("poison is nothing to wait for").isFalse();
		});
		assertThat(this.taken).contains("a1", "b1", "a2").doesNotContain("a3");
	}

	private void take(Message<?> message) {
		this.taken.add(text(message));
	}

	private static String text(Message<?> message) {
		return new String((byte[]) message.getPayload(), StandardCharsets.UTF_8);
	}

	/** Records whose key is the first letter of their value. */
	private static Message<?> batch(String... values) {
		return MessageBuilder.withPayload(Arrays.stream(values).map(AttendeeBatchTest::bytes).toList())
			.setHeader(KafkaHeaders.RECEIVED_KEY,
					Arrays.stream(values).map((it) -> bytes("e/" + it.charAt(0))).toList())
			.build();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
