package rapport.checkin.attendee.messaging;

import org.junit.jupiter.api.Test;
import rapport.checkin.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** What notify-service tells of attendees can be read. */
class ProfileMessageTest {

	@Test
	void theProducersExampleCanBeRead() {
		var message = Contract.exampleOf("notify-service", "profile", ProfileMessage.class);
		assertThat(message.event().value()).isEqualTo("devdays-2026");
		assertThat(message.attendee().value()).isEqualTo("6a210267b8c92925f5f6a2e7d58d7b29");
		assertThat(message.toDescription()).satisfies((it) -> {
			assertThat(it.revision()).isEqualTo(176397492000000L);
			assertThat(it.interests()).containsExactly("chess");
			assertThat(it.offers()).containsExactly("Kubernetes");
			assertThat(it.asks()).containsExactly("Rust");
		});
	}

}
