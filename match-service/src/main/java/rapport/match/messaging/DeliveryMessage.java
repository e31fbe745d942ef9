package rapport.match.messaging;

import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.deliveries.v1}. */
record DeliveryMessage(@Nullable String eventId, @Nullable String attendeeId, @Nullable String channel,
		@Nullable String state, @Nullable String reason, @Nullable Long sequence) {

	/**
	 * What says that a number never gets a text: a receipt that it cannot be delivered,
	 * or that its address is none (SMPP 3.4, 5.1.3 and appendix B).
	 */
	private static final Pattern FOR_GOOD = Pattern
		.compile("(undeliv|undeliverable|rejectd|rejected)(-.*)?|smpp-0x0000000b|twilio-(21211|21214|21610|21614)");

	/** Whether a number turned out to be reached by texts, or never to be. */
	Change toChange() {
		var event = ContractBounds.id(this.eventId);
		var attendee = ContractBounds.id(this.attendeeId);
		long number = Bounds.number(Objects.requireNonNullElse(this.sequence, 0L));
		boolean text = "sms".equals(Objects.requireNonNull(this.channel));
		return switch (Objects.requireNonNull(this.state)) {
			case "delivered" ->
				text ? new Change.NumberTried(event, attendee, true, number) : new Change.Nothing(event);
			case "failed" -> (text && this.reason != null && FOR_GOOD.matcher(this.reason).matches())
					? new Change.NumberTried(event, attendee, false, number) : new Change.Nothing(event);
			default -> new Change.Nothing(event);
		};
	}

}
