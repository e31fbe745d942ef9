package rapport.notify.delivery.messaging;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.notify.ledger.Kind;
import rapport.notify.messaging.Topics;
import rapport.notify.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Deliveries are published as the contract says. */
class DeliveryMessageTest {

	@Test
	void itIsTheExample() {
		Contract.assertIsTheExample(message("introduction"), "delivery");
	}

	@Test
	void theDocumentNamesTopicAndType() {
		assertThat(Contract.read("contracts/asyncapi.yaml")).contains(Topics.DELIVERIES, DeliveryMessage.TYPE);
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyKindIsOneOfTheContract(Kind kind) {
		assertThat(Contract.violations("delivery", message(kind.code()))).isEmpty();
	}

	private static DeliveryMessage message(String kind) {
		return new DeliveryMessage("devdays-2026", "f4ce3e86d4bd91a151e4120937a2bc48",
				"cbffb8f3664fb97698ae36aea317aa4a", "6a210267b8c92925f5f6a2e7d58d7b29", kind, "sms", "submitted",
				Instant.parse("2026-11-24T09:00:01.250Z"), 1, null, 176397480125000L,
				"b3a8e0e1f9ab1bfe3a36f231f676f78b", 513, List.of("4f1a"));
	}

}
