package rapport.match.messaging;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryMessageTest {

	@ParameterizedTest
	@ValueSource(strings = { "undeliv-000", "undeliverable-1", "rejectd-0b", "smpp-0x0000000b" })
	void aNumberThatNeverGetsATextIsKnown(String reason) {
		assertThat(change("sms", "failed", reason)).isEqualTo(new Change.NumberTried("event", "ana", false, 7));
	}

	/** A wrong sender fails for everybody, and is not theirs. */
	@ParameterizedTest
	@ValueSource(strings = { "smpp-0x0000000a", "smpp-malformed", "failed-1" })
	void whatIsNotTheNumbersFaultSaysNothingOfIt(String reason) {
		assertThat(change("sms", "failed", reason)).isEqualTo(new Change.Nothing("event"));
	}

	@Test
	void whatArrivedSaysThatItIsReached() {
		assertThat(change("sms", "delivered", null)).isEqualTo(new Change.NumberTried("event", "ana", true, 7));
		assertThat(change("badge", "failed", "undeliv-000")).isEqualTo(new Change.Nothing("event"));
		assertThat(change("sms", "submitted", null)).isEqualTo(new Change.Nothing("event"));
	}

	private static Change change(String channel, String state, @Nullable String reason) {
		return new DeliveryMessage("event", "ana", channel, state, reason, 7L).toChange();
	}

}
