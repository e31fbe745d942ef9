package rapport.notify.event.messaging;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import rapport.notify.event.Span;
import rapport.notify.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Events can be read as their producer publishes them. */
class EventMessageTest {

	@Test
	void theExampleCanBeRead() {
		var event = Contract.example("checkin-service", "event", EventMessage.class).toEvent();
		assertThat(event.days()).containsExactly(span("2026-11-24T07:00:00Z", "2026-11-24T18:00:00Z"),
				span("2026-11-25T08:00:00Z", "2026-11-25T16:00:00Z"));
		assertThat(event.quiet()).containsExactly(span("2026-11-24T12:00:00Z", "2026-11-24T13:00:00Z"));
	}

	private static Span span(String starts, String ends) {
		return new Span(Instant.parse(starts), Instant.parse(ends));
	}

}
