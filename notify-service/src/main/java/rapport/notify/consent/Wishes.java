package rapport.notify.consent;

import java.time.Clock;
import java.util.List;

import rapport.notify.contact.Contact;
import rapport.notify.contact.Recipient;
import rapport.notify.contact.RegistrationListener;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;

/** STOP and START: they count for a number at every event, and each is confirmed once. */
public final class Wishes implements RegistrationListener {

	private final OptOuts optOuts;

	private final WishTeller teller;

	private final Ledger ledger;

	private final Clock clock;

	public Wishes(OptOuts optOuts, WishTeller teller, Ledger ledger, Clock clock) {
		this.optOuts = optOuts;
		this.teller = teller;
		this.ledger = ledger;
		this.clock = clock;
	}

	public boolean stopped(Recipient recipient) {
		return this.optOuts.wish(recipient).stopped();
	}

	/**
	 * Nothing more to these, who are all the same recipient. It counts before anybody
	 * else is told.
	 */
	public void stop(List<Contact> contacts, Channel channel) {
		var said = this.optOuts.stop(contacts.getFirst().recipient(), contacts.getFirst().attendee());
		publish(contacts, true, said.times(), channel);
		confirm(said, Kind.STOPPED, channel);
	}

	/** Messages to these again. */
	public void start(List<Contact> contacts, Channel channel) {
		var said = this.optOuts.start(contacts.getFirst().recipient(), contacts.getFirst().attendee());
		publish(contacts, false, said.times(), channel);
		confirm(said, Kind.STARTED, channel);
	}

	/**
	 * An attendee was registered: if her number said STOP elsewhere, it counts here as
	 * well.
	 */
	@Override
	public void registered(Contact contact) {
		var wish = this.optOuts.wish(contact.recipient());
		if (wish.stopped()) {
			publish(List.of(contact), true, wish.times(), (contact.phone() != null) ? Channel.SMS : Channel.BADGE);
		}
	}

	private void publish(List<Contact> contacts, boolean stopped, long times, Channel channel) {
		for (var contact : contacts) {
			this.teller.tell(contact.attendee(), stopped, times, channel, this.clock.instant());
		}
	}

	private void confirm(OptOuts.Said said, Kind kind, Channel channel) {
		var now = this.clock.instant();
		this.ledger.plan(Send.answering("wish-" + said.times(), said.as(), kind, channel, now), now, null);
	}

}
