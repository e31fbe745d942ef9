package rapport.notify.delivery;

import java.time.Clock;

import rapport.notify.contact.Contacts;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;

/** Takes up messages again that were published, after all else was forgotten. */
public final class Resumption {

	private final Ledger ledger;

	private final Contacts contacts;

	private final Sender sender;

	private final Clock clock;

	Resumption(Ledger ledger, Contacts contacts, Sender sender, Clock clock) {
		this.ledger = ledger;
		this.contacts = contacts;
		this.sender = sender;
		this.clock = clock;
	}

	/**
	 * Returns whether something may be left to do about a message in its latest state.
	 */
	public boolean unfinished(Send send) {
		return send.state() == SendState.SENDING || (send.channel() == Channel.BADGE
				&& (send.state() == SendState.SUBMITTED || send.state() == SendState.FAILED));
	}

	/**
	 * What was being sent is unknown now, and what a badge has not confirmed is on its
	 * way to the phone.
	 */
	public void resume(Send send) {
		if (send.state() == SendState.SENDING) {
			this.ledger.settle(send.id(), SendState.UNKNOWN, "interrupted", this.clock.instant());
		}
		if (send.channel() == Channel.BADGE) {
			this.contacts.find(send.to()).ifPresent((contact) -> this.sender.resume(send, contact));
		}
	}

}
