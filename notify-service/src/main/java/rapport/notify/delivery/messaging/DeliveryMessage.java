package rapport.notify.delivery.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.ledger.Trace;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.deliveries.v1}. */
record DeliveryMessage(@Nullable String eventId, @Nullable String messageId, @Nullable String introductionId,
		@Nullable String attendeeId, @Nullable String kind, @Nullable String channel, @Nullable String state,
		@Nullable Instant at, int parts, @Nullable String reason, long sequence, @Nullable String recipient,
		@Nullable Integer reference, @Nullable List<String> providerIds) {

	static final String TYPE = "io.rapport.delivery.v1";

	private static final int ID = 256;

	private static final int MOST = 100;

	/** Nobody is asked again more often than this. */
	private static final int ATTEMPTS = 50;

	static DeliveryMessage of(Send send) {
		var trace = send.trace();
		return new DeliveryMessage(send.to().eventId(), send.id().value(), send.introductionId(),
				send.to().attendeeId(), send.kind().code(), send.channel().code(), send.state().code(), send.at(),
				send.parts(), send.reason(), trace.sequence(),
				(trace.recipient() != null) ? trace.recipient().key() : null,
				(trace.reference() >= 0) ? trace.reference() : null, trace.providerIds());
	}

	Send toSend() {
		var to = new AttendeeRef(Bounds.text(this.eventId, ID), Bounds.text(this.attendeeId, ID));
		var id = MessageId.known(to.attendeeId(), Bounds.text(this.messageId, ID));
		var sentKind = Kind.valueOf(constant(this.kind));
		var sentOn = Channel.valueOf(constant(this.channel));
		var trace = new Trace(Bounds.number(this.sequence),
				(this.recipient != null) ? new Recipient(Bounds.text(this.recipient, ID)) : null,
				(this.reference != null) ? this.reference : -1,
				(this.providerIds != null) ? Bounds.size(this.providerIds, MOST) : List.of());
		return new Send(id, to, this.introductionId, attempt(id, to, sentKind, sentOn), sentKind, sentOn,
				SendState.valueOf(constant(this.state)), Bounds.time(this.at), this.parts, this.reason, trace);
	}

	/** The id derives from the attempt, which is not told. */
	private int attempt(MessageId id, AttendeeRef to, Kind sentKind, Channel sentOn) {
		var about = this.introductionId;
		return (about == null) ? 1
				: IntStream.rangeClosed(1, ATTEMPTS)
					.filter((it) -> MessageId.about(about, it, to.attendeeId(), sentKind, sentOn).equals(id))
					.findFirst()
					.orElse(1);
	}

	private static String constant(@Nullable String code) {
		return Bounds.text(code, ID).toUpperCase(Locale.ROOT);
	}

}
