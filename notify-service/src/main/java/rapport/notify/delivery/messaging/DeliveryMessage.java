package rapport.notify.delivery.messaging;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.notify.ledger.Send;

/** A message on {@code rapport.deliveries.v1}. */
record DeliveryMessage(String eventId, String messageId, @Nullable String introductionId, String attendeeId,
		String kind, String channel, String state, Instant at, int parts, @Nullable String reason) {

	static final String TYPE = "io.rapport.delivery.v1";

	static DeliveryMessage of(Send send) {
		return new DeliveryMessage(send.to().eventId(), send.id().value(), send.introductionId(),
				send.to().attendeeId(), send.kind().code(), send.channel().code(), send.state().code(), send.at(),
				send.parts(), send.reason());
	}

}
