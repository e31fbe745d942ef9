package rapport.checkin.desk.messaging;

import org.junit.jupiter.api.Test;
import rapport.checkin.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** What other services publish can be read. */
class ConsumedContractsTest {

	@Test
	void introductionsOfTwoCanBeRead() {
		var introduction = Contract.exampleOf("match-service", "introduction", IntroductionMessage.class);
		assertThat(introduction.event().value()).isEqualTo("devdays-2026");
		assertThat(introduction.toIntroduction().participants()).hasSize(2)
			.first()
			.satisfies((it) -> assertThat(it.helpedBy()).containsExactly("Rust"));
	}

	@Test
	void introductionsOfAGroupCanBeRead() {
		var group = Contract.exampleOf("match-service", "introduction.group", IntroductionMessage.class)
			.toIntroduction();
		assertThat(group.around()).isEqualTo("correspondence chess");
		assertThat(group.participants()).hasSize(3).first().satisfies((it) -> {
			assertThat(it.opener().hears()).isEqualTo("Kubernetes");
			assertThat(it.reply()).isEqualTo("yes");
		});
	}

	@Test
	void deliveriesAndRepliesCanBeRead() {
		var delivery = Contract.exampleOf("notify-service", "delivery", DeliveryMessage.class);
		assertThat(delivery.toDelivery().state()).isEqualTo("submitted");
		var reply = Contract.exampleOf("notify-service", "reply", ReplyMessage.class);
		assertThat(reply.checked().reply()).isEqualTo("yes");
	}

}
