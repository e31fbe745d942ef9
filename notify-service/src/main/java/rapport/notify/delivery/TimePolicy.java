package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Verdict.Refuse;
import rapport.notify.delivery.Verdict.Wait;
import rapport.notify.event.Event;
import rapport.notify.event.Events;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;

/**
 * When messages about introductions may go out: within the event's days, not in its quiet
 * times, and by text message not in the night of the number, unless the event is open by
 * day where it is. Whether they met people are asked some time after the end as well.
 */
final class TimePolicy {

	/** Times may change, so a message that waits is judged again this often. */
	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

	private final Events events;

	private final Contacts contacts;

	private final Night night;

	TimePolicy(Events events, Contacts contacts, Night night) {
		this.events = events;
		this.contacts = contacts;
		this.night = night;
	}

	/** Returns why a message is not to be sent at this time, if it is not. */
	Optional<Verdict> hours(Send send, Instant now) {
		var found = this.events.find(send.to().eventId());
		if (found.isEmpty()) {
			return Optional.of(new Wait(SendPolicy.SHORT_PAUSE));
		}
		var event = found.get();
		boolean afterwards = send.kind() == Kind.FOLLOWUP;
		if (afterwards ? event.done(now) : event.over(now)) {
			return Optional.of(new Refuse(SendState.EXPIRED, "event-over"));
		}
		if (afterwards ? !event.followsUp(now) : !event.talkative(now)) {
			return Optional.of(new Wait(until(event.next(now), now)));
		}
		return asleep(send, event, now) ? Optional.of(new Wait(LONGEST_PAUSE)) : Optional.empty();
	}

	/** Who is at an open event by day is awake, wherever her number is from. */
	private boolean asleep(Send send, Event event, Instant now) {
		if (send.channel() != Channel.SMS || (event.open(now) && !this.night.at(event.timeZone(), now))) {
			return false;
		}
		return this.contacts.find(send.to())
			.flatMap((it) -> Optional.ofNullable(it.phone()))
			.filter((number) -> this.night.of(number, now))
			.isPresent();
	}

	private static Duration until(Optional<Instant> next, Instant now) {
		return next.map((it) -> Duration.between(now, it))
			.filter((it) -> it.compareTo(LONGEST_PAUSE) < 0)
			.orElse(LONGEST_PAUSE);
	}

}
