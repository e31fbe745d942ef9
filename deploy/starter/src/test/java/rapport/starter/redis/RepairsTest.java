package rapport.starter.redis;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RepairsTest {

	private final Repairs repairs = new Repairs();

	@Test
	void whatIsNotMendedByMakingItAnewIsNotMadeAnewWithoutEnd() {
		assertThat(IntStream.range(0, 100).filter((i) -> this.repairs.mayBe(i)).count()).isEqualTo(8);
		assertThat(this.repairs.mayBe(Duration.ofMinutes(9).toNanos())).isFalse();
		assertThat(this.repairs.mayBe(Duration.ofMinutes(11).toNanos())).isTrue();
	}

}
