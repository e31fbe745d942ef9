package rapport.notify.consent;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipient;
import rapport.notify.contact.RegistrationListener;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;

/** STOP and START: they count for a number at every event, and each is confirmed once. */
public final class Wishes implements RegistrationListener {

	/** Who changes her mind again within this time hears of the last wish alone. */
	private static final Duration SETTLED = Duration.ofSeconds(1);

	private static final Duration RECENT = Duration.ofHours(1);

	private final OptOuts optOuts;

	private final WishPublisher publisher;

	private final WishTeller teller;

	private final Contacts contacts;

	private final Ledger ledger;

	private final Clock clock;

	/** Creates them. */
	public Wishes(OptOuts optOuts, WishPublisher publisher, WishTeller teller, Contacts contacts, Ledger ledger,
			Clock clock) {
		this.optOuts = optOuts;
		this.publisher = publisher;
		this.teller = teller;
		this.contacts = contacts;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** Returns whether a person wants nothing more. */
	public boolean stopped(Recipient person) {
		return this.optOuts.find(person).filter(Wish::stopped).isPresent();
	}

	/**
	 * Nothing more to a person, whether she is registered anywhere or not; it is kept and
	 * honoured when this returns.
	 * @throws RuntimeException if it is not; she, or her provider, says it again then
	 */
	public void stop(Recipient person, Channel channel) {
		said(person, true, channel);
	}

	/** Messages to a person again. */
	public void start(Recipient person, Channel channel) {
		said(person, false, channel);
	}

	private void said(Recipient person, boolean stopped, Channel channel) {
		var wish = this.optOuts.say(person, stopped, channel, this.clock.instant());
		this.publisher.publish(wish);
		this.ledger.honour(person, wish.stopped(), wish.sequence(), wish.at());
		var all = this.contacts.of(person);
		all.forEach((it) -> this.teller.tell(it.attendee(), wish));
		confirm(wish, all);
	}

	/**
	 * An attendee was registered: if her number said STOP elsewhere, it counts here as
	 * well.
	 */
	@Override
	public void registered(Contact contact) {
		this.optOuts.find(contact.recipient())
			.filter(Wish::stopped)
			.ifPresent((wish) -> this.teller.tell(contact.attendee(), wish));
	}

	/** Honours a wish again that was kept, after all else was forgotten. */
	public void restore(Wish wish) {
		this.optOuts.restore(wish);
		this.ledger.honour(wish.person(), wish.stopped(), wish.sequence(), wish.at());
	}

	/** Confirms a wish again that may not have been confirmed before it was forgotten. */
	public void resume(Wish wish) {
		if (wish.at().isAfter(this.clock.instant().minus(RECENT))) {
			confirm(wish, this.contacts.of(wish.person()));
		}
	}

	/** A wish is confirmed once, as whichever of the attendees she is. */
	private void confirm(Wish wish, List<Contact> all) {
		var kind = wish.stopped() ? Kind.STOPPED : Kind.STARTED;
		var sends = all.stream()
			.map((it) -> Send.answering(wish.cause(), it.attendee(), kind, wish.channel(), wish.at()))
			.toList();
		if (!sends.isEmpty() && sends.stream().noneMatch((it) -> this.ledger.find(it.id()).isPresent())) {
			this.ledger.plan(sends.getFirst(), wish.at().plus(SETTLED), null);
		}
	}

}
