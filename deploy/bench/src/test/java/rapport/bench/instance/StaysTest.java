package rapport.bench.instance;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StaysTest {

	@Test
	void withinAnHourNoMoreFitThanThePace() {
		assertThat(stays(0, 3600).fitting(4)).isEqualTo(4);
		assertThat(stays(0, 1).fitting(2)).isEqualTo(2);
		assertThat(Stays.NONE.fitting(2)).isZero();
	}

	@Test
	void eachHourMoreGivesRoomAgain() {
		assertThat(stays(0, 3601).fitting(1)).isEqualTo(2);
		assertThat(stays(0, 7200).fitting(2)).isEqualTo(4);
		assertThat(stays(0, 10, 3605, 3606).fitting(1)).isEqualTo(2);
		assertThat(stays(0, 10, 3500, 3599).fitting(1)).isEqualTo(1);
	}

	@Test
	void asManyFitAsTryingAllMomentsGives() {
		var random = new Random(11);
		for (int i = 0; i < 300; i++) {
			long one = random.nextInt(7200);
			long gap = random.nextInt(3000);
			var stays = stays(one, one + 1 + random.nextInt(1800), one + 2000 + gap, one + 2000 + gap + 600);
			int perHour = 1 + random.nextInt(3);
			assertThat(stays.fitting(perHour)).isEqualTo(most(stays, perHour));
		}
	}

	@Test
	void thoseThatTouchAreOneAndThoseWithoutLengthAreNone() {
		assertThat(Stays.of(List.of(new Stay(5, 9), new Stay(0, 5), new Stay(20, 20), new Stay(8, 12))).all())
			.containsExactly(new Stay(0, 12));
	}

	@Test
	void whoLeavesWhenTheOtherEntersWasNotThereWithHer() {
		assertThat(stays(0, 10).overlap(stays(10, 20))).isFalse();
		assertThat(stays(0, 10, 30, 41).overlap(stays(10, 30, 40, 50))).isTrue();
	}

	/**
	 * Two windows are at most three stretches of an hour here, so that the most is told
	 * by how many windows an hour long can begin one after the other.
	 */
	private static int most(Stays stays, int perHour) {
		var moments = stays.all()
			.stream()
			.flatMap((it) -> IntStream.range((int) it.entered(), (int) it.left()).boxed())
			.toList();
		// best[i]: the most windows' starts from moment i on, each at least an hour
		// apart.
		var best = new int[moments.size() + 1];
		int later = moments.size();
		for (int i = moments.size() - 1; i >= 0; i--) {
			while (later > 0 && moments.get(later - 1) >= moments.get(i) + Stays.HOUR) {
				later--;
			}
			best[i] = Math.max(best[i + 1], 1 + best[later]);
		}
		return best[0] * perHour;
	}

	private static Stays stays(long... times) {
		return new Stays(IntStream.range(0, times.length / 2)
			.mapToObj((it) -> new Stay(times[2 * it], times[(2 * it) + 1]))
			.toList());
	}

}
