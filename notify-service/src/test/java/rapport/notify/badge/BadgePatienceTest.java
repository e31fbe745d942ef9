package rapport.notify.badge;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;

class BadgePatienceTest {

	private final AtomicInteger tries = new AtomicInteger();

	private final BadgePatience patience = new BadgePatience(() -> false, Duration.ofMillis(1));

	@Test
	void whatMeetsABugIsDroppedForTheOthersBehindIt() {
		assertThat(this.patience.over(() -> {
			this.tries.incrementAndGet();
			throw new IllegalStateException("a bug");
		})).isTrue();
		assertThat(this.tries).hasValue(5);
		assertThat(this.patience.over(() -> {
			throw new StackOverflowError();
		})).isTrue();
	}

	@Test
	void whileSomethingIsAwayItIsTriedWithoutEnd() {
		assertThat(this.patience.over(() -> {
			if (this.tries.incrementAndGet() < 50) {
				throw new QueryTimeoutException("away");
			}
		})).isTrue();
		assertThat(this.tries).hasValue(50);
	}

	@Test
	void whenTheServiceEndsTheBrokerKeepsIt() {
		var closing = new BadgePatience(() -> this.tries.get() > 2, Duration.ofMillis(1));
		assertThat(closing.over(() -> {
			this.tries.incrementAndGet();
			throw new QueryTimeoutException("away");
		})).isFalse();
	}

}
