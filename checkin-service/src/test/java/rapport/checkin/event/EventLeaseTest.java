package rapport.checkin.event;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventLeaseTest {

	/** Whoever waits for the lease finds that the event was forgotten meanwhile. */
	@Test
	void ofAnEventThatIsGoneNothingIsWrittenAnyMore() {
		var done = new AtomicInteger();
		var lease = EventLease.UNSHARED.ofThose(new MemoryEvents());
		assertThatExceptionOfType(Events.UnknownEventException.class)
			.isThrownBy(() -> lease.alone(new EventId("gone"), done::incrementAndGet));
		assertThat(done).hasValue(0);
	}

}
