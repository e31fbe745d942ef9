package rapport.notify.consent.messaging;

import org.springframework.stereotype.Component;
import rapport.notify.consent.Wish;
import rapport.notify.consent.WishPublisher;
import rapport.notify.messaging.KafkaPublisher;
import rapport.notify.messaging.Topics;

/** Publishes wishes to Kafka, keyed by the person. */
@Component
class KafkaWishes implements WishPublisher {

	private final KafkaPublisher kafka;

	KafkaWishes(KafkaPublisher kafka) {
		this.kafka = kafka;
	}

	@Override
	public void publish(Wish wish) {
		var person = wish.person().key();
		this.kafka.publish(Topics.WISHES, person, WishMessage.TYPE, person + "-" + wish.sequence(), person, wish.at(),
				WishMessage.of(wish));
	}

}
