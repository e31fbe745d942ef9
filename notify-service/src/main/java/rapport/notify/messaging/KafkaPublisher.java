package rapport.notify.messaging;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import rapport.notify.delivery.DeliveryPublisher;
import rapport.notify.ledger.Send;
import rapport.notify.reply.Reply;
import rapport.notify.reply.ReplyPublisher;
import tools.jackson.databind.json.JsonMapper;

/** Publishes deliveries and replies to Kafka. */
final class KafkaPublisher implements DeliveryPublisher, ReplyPublisher {

	private static final Logger logger = LoggerFactory.getLogger(KafkaPublisher.class);

	private final KafkaTemplate<String, byte[]> kafka;

	private final JsonMapper json;

	KafkaPublisher(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
		this.kafka = kafka;
		this.json = json;
	}

	@Override
	public CompletionStage<?> publish(Send send) {
		var id = send.id().value() + "-" + send.state().code() + "-" + send.at().toEpochMilli();
		return send(Topics.DELIVERIES, DeliveryMessage.TYPE, id, send.to().eventId(), send.at(),
				DeliveryMessage.of(send));
	}

	@Override
	public void publish(Reply reply) {
		try {
			send(Topics.REPLIES, ReplyMessage.TYPE, reply.replyId(), reply.from().eventId(), reply.at(),
					ReplyMessage.of(reply))
				.join();
		}
		catch (CompletionException ex) {
			throw new IllegalStateException("A reply could not be published", ex);
		}
	}

	/** Fails by the future alone: a message that has been claimed must go its way. */
	private CompletableFuture<?> send(String topic, String type, String id, String eventId, Instant at,
			Object message) {
		try {
			var published = CloudEvents.record(topic, type, id, eventId, at, this.json.writeValueAsBytes(message));
			return this.kafka.send(published);
		}
		catch (RuntimeException ex) {
			logger.warn("Cannot publish to {} now: {}", topic, ex.getClass().getSimpleName());
			return CompletableFuture.failedFuture(ex);
		}
	}

}
