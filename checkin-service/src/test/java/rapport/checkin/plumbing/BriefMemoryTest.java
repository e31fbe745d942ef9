package rapport.checkin.plumbing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BriefMemoryTest {

	private Instant now = Instant.parse("2026-11-24T09:00:00Z");

	private final Clock clock = ((InstantSource) () -> this.now).withZone(ZoneOffset.UTC);

	private final BriefMemory<String, Integer> memory = new BriefMemory<>(Duration.ofSeconds(2), this.clock);

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	void whatWasFoundIsNotAskedForAgainWithinTheMoment() {
		assertThat(find("a")).hasValue(1);
		this.now = this.now.plusMillis(1_999);
		assertThat(find("a")).hasValue(1);
		this.now = this.now.plusMillis(1);
		assertThat(find("a")).hasValue(2);
	}

	@Test
	void whatIsForgottenIsAskedForAgain() {
		find("a");
		find("b");
		this.memory.forget("a");
		assertThat(find("b")).hasValue(2);
		assertThat(find("a")).hasValue(3);
		this.memory.clear();
		assertThat(find("b")).hasValue(4);
	}

	@Test
	void whatIsAbsentIsNotRemembered() {
		assertThat(this.memory.find("a", (_) -> Optional.empty())).isEmpty();
		assertThat(find("a")).hasValue(1);
	}

	private Optional<Integer> find(String key) {
		return this.memory.find(key, (_) -> Optional.of(this.asked.incrementAndGet()));
	}

}
