package rapport.starter.kafka;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OneByOneTest {

	private final List<Integer> taken = new ArrayList<>();

	@Test
	void whatIsPoisonOrMeetsABugIsLeftOutAndTheRestIsTakenIn() {
		OneByOne.each(List.of(1, 2, 3, 4), String::valueOf, this::take);
		assertThat(this.taken).containsExactly(1, 4);
	}

	@Test
	void whereAllAtOnceFailsEachIsTakenInByItself() {
		var all = List.of(1, 2, 3, 4);
		OneByOne.together(all, String::valueOf, () -> all.forEach(this::take), this::take);
		assertThat(this.taken).containsExactly(1, 1, 4);
	}

	@Test
	void controlWhereItDoesNotFailNothingIsTakenInTwice() {
		OneByOne.together(List.of(1, 4), String::valueOf, () -> this.taken.add(14), this::take);
		assertThat(this.taken).containsExactly(14);
	}

	@Test
	void whatIsAwayStopsIt() {
		assertThatExceptionOfType(NotRecordedException.class)
			.isThrownBy(() -> OneByOne.each(List.of(1, 5, 4), String::valueOf, this::take));
		assertThatExceptionOfType(NotRecordedException.class)
			.isThrownBy(() -> OneByOne.together(List.of(5), String::valueOf, () -> take(5), this::take));
		assertThat(this.taken).containsExactly(1);
	}

	private void take(int number) {
		switch (number) {
			case 2 -> throw new PoisonMessageException("two");
			case 3 -> throw new NullPointerException("three");
			case 5 -> throw new NotRecordedException("five", null);
			default -> this.taken.add(number);
		}
	}

}
