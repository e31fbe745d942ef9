package rapport.local.sms;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One SMS as a phone shows it.
 *
 * @param id unique, also after a restart, and rising
 * @param phone whose conversation it is in, as {@code +} and digits
 * @param other who is at the other end: the sender, or whom the phone answers
 * @param sent whether the phone sent it
 * @param state where an SMS to the phone is: {@code enroute}, {@code delivered},
 * {@code undeliverable}; {@code sent} for one from the phone
 */
record Message(String id, String phone, @Nullable String other, boolean sent, String text, Instant at, String state) {

	Message inState(String state) {
		return new Message(this.id, this.phone, this.other, this.sent, this.text, this.at, state);
	}

}
