package rapport.checkin.desk.web;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A stream to one console. */
class LiveStreamTest {

	@Test
	void positionsAreComparedAsNumbers() {
		assertThat(FeedPosition.compare("9-0", "10-0")).isNegative();
		assertThat(FeedPosition.compare("10-2", "10-10")).isNegative();
		assertThat(FeedPosition.compare("10-2", "10-2")).isZero();
	}

	@Test
	void whatWasToldIsNotToldAgainAndWhatHasNoPositionAlwaysIs() {
		assertThat(new LiveMessage("10-1", "check-in", "x").told("10-1")).isTrue();
		assertThat(new LiveMessage("10-2", "check-in", "x").told("10-1")).isFalse();
		assertThat(new LiveMessage(null, "introduction", "x").told("10-1")).isFalse();
	}

	@Test
	void aConsoleThatIsTooFarBehindIsToOpenAnother() {
		var stream = new LiveStream("0-0");
		stream.tell(List.of(new LiveMessage(null, "introduction", "x")));
		assertThat(stream.isOpen()).isTrue();
		stream.tell(Collections.nCopies(2_000, new LiveMessage(null, "introduction", "x")));
		assertThat(stream.isOpen()).isFalse();
	}

}
