package rapport.notify.event.messaging;

import org.junit.jupiter.api.Test;
import rapport.notify.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Events can be read as their producer publishes them. */
class EventMessageTest {

	@Test
	void theExampleCanBeRead() {
		var event = Contract.example("checkin-service", "event", EventMessage.class).toEvent();
		assertThat(event.endsAt()).isEqualTo("2026-11-25T16:00:00Z");
	}

}
