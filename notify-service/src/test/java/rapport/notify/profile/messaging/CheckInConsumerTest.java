package rapport.notify.profile.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import rapport.notify.event.Forgetting;
import rapport.notify.event.Forgettings;
import rapport.notify.messaging.BeingForgottenException;
import rapport.notify.support.MemoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An organizer deletes her event, and makes another of the same id. */
class CheckInConsumerTest {

	private static final Instant DELETED = Instant.parse("2026-11-28T10:00:00Z");

	private final Forgetting forgetting = new Forgetting(new MemoryWorld(), new Old(), List.of(), () -> DELETED);

	@Test
	void whoCameToTheOldOneIsNotAskedAnyMore() {
		assertThat(CheckInConsumer.isForgotten("old", DELETED, this.forgetting)).isTrue();
		assertThat(CheckInConsumer.isForgotten("other", DELETED, this.forgetting)).isFalse();
	}

	@Test
	void whoComesToTheNewOneWaitsUntilTheOldOneIsForgotten() {
		assertThatExceptionOfType(BeingForgottenException.class)
			.isThrownBy(() -> CheckInConsumer.isForgotten("old", DELETED.plusMillis(1), this.forgetting));
	}

	/** One event is being forgotten. */
	private static final class Old implements Forgettings {

		@Override
		public void add(String eventId, Instant until) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Set<String> all() {
			return Set.of("old");
		}

		@Override
		public Optional<Instant> until(String eventId) {
			return eventId.equals("old") ? Optional.of(DELETED) : Optional.empty();
		}

		@Override
		public void done(String eventId) {
			throw new UnsupportedOperationException();
		}

	}

}
