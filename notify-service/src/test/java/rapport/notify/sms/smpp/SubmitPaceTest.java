package rapport.notify.sms.smpp;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubmitPaceTest {

	private static final long SECOND = 1_000_000_000;

	private final SubmitPace pace = new SubmitPace(0);

	@Test
	void thereIsNoLimitUntilTheSmscSaysSo() {
		this.pace.taken(5);
		this.pace.answered();
		assertThat(this.pace.delay(5)).isZero();
	}

	@Test
	void itIsHalfAsFastEachTimeAndMoreWithEachAnswer() {
		this.pace.throttled(0, 1);
		assertThat(this.pace.delay(1)).isEqualTo(SECOND / 5);
		this.pace.throttled(2, 3);
		assertThat(this.pace.delay(3)).isEqualTo(2 * SECOND / 5);
		for (int i = 0; i < 5; i++) {
			this.pace.answered();
		}
		assertThat(this.pace.delay(3)).isPositive().isLessThan(SECOND / 3);
	}

	@Test
	void whatWasUnderWayTogetherCountsOnce() {
		this.pace.throttled(0, 10);
		this.pace.throttled(5, 11);
		assertThat(this.pace.delay(10)).isEqualTo(SECOND / 5);
	}

	@Test
	void withThirtySecondsOfThrottlingFewAreTried() {
		long now = 0;
		int tries = 0;
		for (; now < 30 * SECOND; tries++) {
			this.pace.taken(now);
			this.pace.throttled(now, now + 1);
			now += 1 + this.pace.delay(now + 1);
		}
		assertThat(tries).isLessThanOrEqualTo(10);
	}

}
