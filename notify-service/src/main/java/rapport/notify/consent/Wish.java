package rapport.notify.consent;

import java.time.Instant;

import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Channel;

/**
 * What a person wishes.
 *
 * @param person who
 * @param stopped whether nothing more; messages again otherwise
 * @param times how often she changed her mind; the same wish repeated does not count
 * @param sequence grows with each change
 * @param channel how she said so
 * @param at when
 */
public record Wish(Recipient person, boolean stopped, long times, long sequence, Channel channel, Instant at) {

	/** Returns what its confirmation is caused by. */
	public String cause() {
		return "wish-" + this.sequence;
	}

}
