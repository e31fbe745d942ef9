package rapport.local.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PatienceTest {

	private final List<String> told = new ArrayList<>();

	@Test
	void nowAndThenItIsToldWhoIsNotReady() {
		var early = new Patience(Duration.ofDays(1), Duration.ofHours(1), this.told::add).begin("match",
				Path.of("match.log"));
		assertThat(early.goesOn()).isFalse();
		assertThat(this.told).isEmpty();
		var late = new Patience(Duration.ofDays(1), Duration.ofMillis(50), this.told::add).begin("match",
				Path.of("match.log"));
		await().atMost(Duration.ofSeconds(60)).until(() -> !late.goesOn() && this.told.size() == 2);
		assertThat(this.told).containsOnly("match is not ready yet; see match.log");
	}

	@Test
	void theLauncherWaitsAsLongAsItTakes() {
		assertThat(Patience.endless(this.told::add).atMost()).isGreaterThan(Duration.ofDays(7));
		assertThat(Patience.silent().atMost()).isLessThan(Duration.ofMinutes(5));
	}

}
