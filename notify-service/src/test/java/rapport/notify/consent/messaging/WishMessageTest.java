package rapport.notify.consent.messaging;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import rapport.notify.messaging.Topics;
import rapport.notify.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Wishes are published as the contract says, and read again as they were. */
class WishMessageTest {

	private static final WishMessage MESSAGE = new WishMessage("b3a8e0e1f9ab1bfe3a36f231f676f78b", true, 1,
			176397500000000L, "sms", Instant.parse("2026-11-24T09:03:20Z"));

	@Test
	void itIsTheExample() {
		Contract.assertIsTheExample(MESSAGE, "wish");
	}

	@Test
	void itIsReadAgainAsItWas() {
		assertThat(WishMessage.of(MESSAGE.toWish())).isEqualTo(MESSAGE);
	}

	@Test
	void theDocumentNamesTopicAndType() {
		assertThat(Contract.read("contracts/asyncapi.yaml")).contains(Topics.WISHES, WishMessage.TYPE);
	}

}
