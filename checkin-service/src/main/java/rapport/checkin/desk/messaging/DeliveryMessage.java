package rapport.checkin.desk.messaging;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.checkin.desk.Introductions;
import rapport.checkin.event.EventId;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.deliveries.v1}. */
record DeliveryMessage(@Nullable String eventId, @Nullable String messageId, @Nullable String introductionId,
		@Nullable String attendeeId, @Nullable String kind, @Nullable String channel, @Nullable String state,
		@Nullable Instant at, long sequence) {

	EventId event() {
		return new EventId(Objects.requireNonNull(this.eventId));
	}

	Introductions.Delivery toDelivery() {
		return new Introductions.Delivery(Objects.requireNonNull(this.messageId), this.introductionId,
				Objects.requireNonNull(this.attendeeId), Objects.requireNonNull(this.kind),
				Objects.requireNonNull(this.channel), Objects.requireNonNull(this.state),
				Bounds.time(Objects.requireNonNull(this.at)), Bounds.number(this.sequence));
	}

}
