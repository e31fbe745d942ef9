package rapport.notify.consent;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;

/** Who wants nothing more, at any event. A claim in the {@link Ledger} honours it. */
public interface OptOuts {

	/**
	 * Nothing more to this recipient.
	 * @param as as whom she is answered, unless she said the same before
	 */
	Said stop(Recipient recipient, AttendeeRef as);

	/** Messages to this recipient again. */
	Said start(Recipient recipient, AttendeeRef as);

	Wish wish(Recipient recipient);

	/**
	 * What a recipient wants.
	 *
	 * @param stopped whether nothing more
	 * @param times how often she changed her mind; the same wish repeated does not count
	 */
	record Wish(boolean stopped, long times) {
	}

	/**
	 * What she said just now, for the first time or again.
	 *
	 * @param times as in a {@link Wish}
	 * @param as as whom she is answered, the same each time she says the same
	 */
	record Said(long times, AttendeeRef as) {
	}

}
