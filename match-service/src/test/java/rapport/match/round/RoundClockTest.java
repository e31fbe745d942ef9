package rapport.match.round;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoundClockTest {

	private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	private final RoundClock clock = new RoundClock(Duration.ofMillis(400));

	@Test
	void aChangeIsDueSoonAndOnce() {
		this.clock.changed("one", NOW);
		this.clock.changed("one", NOW.plusMillis(300));
		assertThat(this.clock.due(NOW.plusMillis(399))).isEmpty();
		assertThat(this.clock.due(NOW.plusMillis(400))).containsExactly("one");
		assertThat(this.clock.due(NOW.plusSeconds(3600))).isEmpty();
	}

	@Test
	void whatIsEarlierCounts() {
		this.clock.dueAt("one", NOW.plusSeconds(5));
		this.clock.changed("one", NOW);
		this.clock.dueAt("one", NOW.plusSeconds(9));
		assertThat(this.clock.due(NOW.plusSeconds(1))).containsExactly("one");
		assertThat(this.clock.due(NOW.plusSeconds(10))).isEmpty();
	}

	@Test
	void anEventThatNothingIsDueForIsNeverLookedAt() {
		this.clock.changed("over", NOW);
		this.clock.due(NOW.plusSeconds(1));
		this.clock.dueAt("open", NOW.plusSeconds(5));
		assertThat(this.clock.due(NOW.plus(Duration.ofDays(365)))).containsExactly("open");
	}

}
