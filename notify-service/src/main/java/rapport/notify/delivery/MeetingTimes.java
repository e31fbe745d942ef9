package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;

import rapport.notify.event.Event;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introduction;

/** For how long two who agreed to meet are left in peace. */
final class MeetingTimes {

	private final Events events;

	private final Duration usual;

	/**
	 * Creates them.
	 * @param usual how long where the event does not say
	 */
	MeetingTimes(Events events, Duration usual) {
		this.events = events;
		this.usual = usual;
	}

	/** Returns when those who agreed may be asked whether they met. */
	Instant until(Introduction agreed) {
		return agreed.at().plus(this.events.find(agreed.eventId()).map(Event::meeting).orElse(this.usual));
	}

}
