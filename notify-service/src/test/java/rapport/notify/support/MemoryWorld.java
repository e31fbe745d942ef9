package rapport.notify.support;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import rapport.notify.consent.OptOuts;
import rapport.notify.consent.Wish;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipient;
import rapport.notify.event.Event;
import rapport.notify.event.Events;
import rapport.notify.event.Span;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.FirstTexts;
import rapport.notify.ledger.MessageId;

/** What is known of events, contacts, introductions and wishes, in memory. */
public final class MemoryWorld implements Contacts, Introductions, Events, OptOuts, FirstTexts {

	private final Map<AttendeeRef, Contact> contacts = new HashMap<>();

	private final Map<AttendeeRef, Contact> arriving = new HashMap<>();

	private final Set<AttendeeRef> gone = new HashSet<>();

	private final Map<String, Introduction> introductions = new HashMap<>();

	private final Map<String, Event> events = new HashMap<>();

	private final Map<Recipient, Wish> wishes = new HashMap<>();

	private final Map<String, MessageId> firsts = new HashMap<>();

	/** Opens the event of {@link People} from an hour before a time to so long after. */
	public MemoryWorld open(Instant now, long secondsAfter, Span... quiet) {
		put(new Event(People.EVENT, now.toEpochMilli(), ZoneOffset.UTC,
				List.of(new Span(now.minusSeconds(3600), now.plusSeconds(secondsAfter))), List.of(quiet)));
		return this;
	}

	/** Registers both of {@link People}. */
	public MemoryWorld registered() {
		put(People.ana("en"));
		put(People.ben("en"));
		return this;
	}

	@Override
	public void put(Contact contact) {
		this.contacts.put(contact.attendee(), contact);
	}

	@Override
	public void erase(AttendeeRef attendee) {
		this.contacts.remove(attendee);
		this.gone.add(attendee);
	}

	@Override
	public boolean erase(String eventId, String introductionId) {
		return this.introductions.remove(introductionId) != null;
	}

	@Override
	public void eraseAll(String eventId) {
		this.contacts.keySet().removeIf((it) -> it.eventId().equals(eventId));
		this.introductions.clear();
		this.firsts.clear();
	}

	@Override
	public void eraseAll(String eventId, Instant until) {
		eraseAll(eventId);
	}

	/** She comes in right after she was looked for once more. */
	public void comesAfterNextLook(Contact contact) {
		this.arriving.put(contact.attendee(), contact);
	}

	@Override
	public Optional<Contact> find(AttendeeRef attendee) {
		var found = Optional.ofNullable(this.contacts.get(attendee));
		var next = this.arriving.remove(attendee);
		if (next != null) {
			put(next);
		}
		return found;
	}

	@Override
	public boolean gone(AttendeeRef attendee) {
		return this.gone.contains(attendee);
	}

	@Override
	public List<Contact> of(Recipient recipient) {
		return new ArrayList<>(
				this.contacts.values().stream().filter((it) -> it.recipient().equals(recipient)).toList());
	}

	@Override
	public Optional<Contact> withBadge(String eventId, String badge) {
		return this.contacts.values().stream().filter((it) -> badge.equals(it.badge())).findFirst();
	}

	@Override
	public boolean put(Introduction introduction) {
		return this.introductions
			.merge(introduction.introductionId(), introduction, (a, b) -> (a.revision() > b.revision()) ? a : b)
			.revision() <= introduction.revision();
	}

	@Override
	public Optional<Introduction> find(String eventId, String introductionId) {
		return Optional.ofNullable(this.introductions.get(introductionId));
	}

	@Override
	public void put(Event event) {
		this.events.put(event.eventId(), event);
	}

	@Override
	public void erase(String eventId) {
		this.events.remove(eventId);
	}

	@Override
	public Optional<Event> find(String eventId) {
		return Optional.ofNullable(this.events.get(eventId));
	}

	@Override
	public Wish say(Recipient person, boolean stopped, Channel channel, Instant now) {
		var before = this.wishes.get(person);
		if (before != null && before.stopped() == stopped) {
			return before;
		}
		var wish = new Wish(person, stopped, (before != null) ? before.times() + 1 : 1,
				Math.max((before != null) ? before.sequence() + 1 : 0, now.toEpochMilli() * 100), channel, now);
		this.wishes.put(person, wish);
		return wish;
	}

	@Override
	public void restore(Wish wish) {
		this.wishes.put(wish.person(), wish);
	}

	@Override
	public Optional<Wish> find(Recipient person) {
		return Optional.ofNullable(this.wishes.get(person));
	}

	@Override
	public Optional<MessageId> find(String eventId, Recipient recipient) {
		return Optional.ofNullable(this.firsts.get(eventId + "/" + recipient.key()));
	}

	@Override
	public void note(String eventId, Recipient recipient, MessageId id) {
		this.firsts.putIfAbsent(eventId + "/" + recipient.key(), id);
	}

	@Override
	public void takeBack(String eventId, Recipient recipient, MessageId id) {
		this.firsts.remove(eventId + "/" + recipient.key(), id);
	}

}
