package rapport.notify.delivery.messaging;

import java.util.concurrent.CompletionStage;

import org.springframework.stereotype.Component;
import rapport.notify.delivery.DeliveryPublisher;
import rapport.notify.ledger.Send;
import rapport.notify.messaging.KafkaPublisher;
import rapport.notify.messaging.Topics;

/** Publishes deliveries to Kafka. */
@Component
class KafkaDeliveries implements DeliveryPublisher {

	private final KafkaPublisher kafka;

	KafkaDeliveries(KafkaPublisher kafka) {
		this.kafka = kafka;
	}

	@Override
	public CompletionStage<?> publish(Send send) {
		var key = send.to().eventId() + "/" + send.id().value();
		var id = send.id().value() + "-" + send.state().code() + "-" + send.trace().sequence();
		return this.kafka.send(Topics.DELIVERIES, key, DeliveryMessage.TYPE, id, send.to().eventId(), send.at(),
				DeliveryMessage.of(send));
	}

}
