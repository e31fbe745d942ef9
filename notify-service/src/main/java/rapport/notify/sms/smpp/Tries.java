package rapport.notify.sms.smpp;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import rapport.notify.delivery.SmsGateway.Sms;

/**
 * How often messages were refused for now, and how long each is to wait: twice as long
 * each time. Kept for the last few thousand messages, in memory.
 */
final class Tries {

	private static final int MOST = 5_000;

	private static final long FIRST_MILLIS = 2_000;

	private static final long LONGEST_MILLIS = 300_000;

	/** Who has waited for so long next was refused three times. */
	private static final long AFTER_THREE_MILLIS = 8 * FIRST_MILLIS;

	private final Map<Message, Backoff> refused = new LinkedHashMap<>();

	private record Message(String number, Instant expiresAt, int text) {

		static Message of(Sms sms) {
			return new Message(sms.number(), sms.expiresAt(), sms.segments().parts().hashCode());
		}

	}

	/** Returns how long to wait before the message is tried again. */
	synchronized Duration next(Sms sms) {
		var message = Message.of(sms);
		if (!this.refused.containsKey(message) && this.refused.size() >= MOST) {
			this.refused.remove(this.refused.keySet().iterator().next());
		}
		return Duration
			.ofMillis(this.refused.computeIfAbsent(message, (_) -> new Backoff(FIRST_MILLIS, LONGEST_MILLIS)).step());
	}

	/** Returns whether the message was refused three times already. */
	synchronized boolean often(Sms sms) {
		var refused = this.refused.get(Message.of(sms));
		return refused != null && refused.next() >= AFTER_THREE_MILLIS;
	}

	synchronized void forget(Sms sms) {
		this.refused.remove(Message.of(sms));
	}

}
