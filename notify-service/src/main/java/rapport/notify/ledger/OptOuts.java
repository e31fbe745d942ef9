package rapport.notify.ledger;

import rapport.notify.contact.Recipient;

/** Who wants nothing more, at any event. A claim in the {@link Ledger} honours it. */
public interface OptOuts {

	/** Nothing more to this recipient. */
	Wish stop(Recipient recipient);

	/** Messages to this recipient again. */
	Wish start(Recipient recipient);

	Wish wish(Recipient recipient);

	/**
	 * What a recipient wants.
	 *
	 * @param stopped whether nothing more
	 * @param times how often she changed her mind; the same wish repeated does not count
	 */
	record Wish(boolean stopped, long times) {
	}

}
