package rapport.notify.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forgets events, one after the other and beside all else: it takes seconds, and the
 * changes of other events do not wait for it. What is to be forgotten is noted first, and
 * forgotten twice: a message that was underway is told of after all else was gone.
 */
public final class Forgetting {

	/** What was underway has been told of after this time. */
	static final Duration SETTLED = Duration.ofSeconds(2);

	private final Events events;

	private final Forgettings waiting;

	private final List<ForgetListener> listeners;

	private final InstantSource clock;

	/** When events were forgotten for the first time. */
	private final Map<String, Instant> once = new HashMap<>();

	public Forgetting(Events events, Forgettings waiting, List<ForgetListener> listeners, InstantSource clock) {
		this.events = events;
		this.waiting = waiting;
		this.listeners = List.copyOf(listeners);
		this.clock = clock;
	}

	/**
	 * All of an event is to be forgotten that was said up to a time: from now on it is
	 * unknown, so that nothing more is said of it, and the rest follows.
	 */
	public void begin(String eventId, Instant until) {
		this.waiting.add(eventId, until);
		this.events.erase(eventId);
	}

	/**
	 * Stores an event. Only if one of the same id was to be forgotten before it does that
	 * wait for it, so that nothing of the new one is taken for the old one's.
	 */
	public void put(Event event) {
		if (isForgetting(event.eventId())) {
			forget(event.eventId(), true);
		}
		this.events.put(event);
	}

	/**
	 * Returns whether something of an event is being forgotten. What is of a new one of
	 * the same id is to wait then, for it would go as well.
	 */
	public boolean isForgetting(String eventId) {
		return this.waiting.until(eventId).isPresent();
	}

	/**
	 * Returns up to when the check-in service said what is being forgotten of an event;
	 * empty if nothing is. Clocks of other services need not agree with its.
	 */
	public Optional<Instant> until(String eventId) {
		return this.waiting.until(eventId);
	}

	/**
	 * Something of an event was forgotten that came late. Where the event was forgotten
	 * before, what followed from it is forgotten as well.
	 */
	public void late(String eventId, Instant said) {
		if (this.events.find(eventId).isEmpty()) {
			var until = this.waiting.until(eventId).orElse(said);
			this.listeners.forEach((it) -> it.forget(eventId, until));
		}
	}

	/**
	 * Forgets the events that are to be forgotten by now.
	 * @return whether there was one
	 * @throws RuntimeException if not all of it could be forgotten; it is tried again
	 */
	public boolean step() {
		boolean any = false;
		for (var eventId : this.waiting.all()) {
			any |= forget(eventId, false);
		}
		return any;
	}

	private synchronized boolean forget(String eventId, boolean atOnce) {
		var first = this.once.get(eventId);
		var now = this.clock.instant();
		boolean settled = first != null && !now.isBefore(first.plus(SETTLED));
		var until = this.waiting.until(eventId);
		if (until.isEmpty() || (first != null && !settled && !atOnce)) {
			return false;
		}
		this.listeners.forEach((it) -> it.forget(eventId, until.get()));
		if (settled || atOnce) {
			this.once.remove(eventId);
			this.waiting.done(eventId);
		}
		else {
			this.once.put(eventId, now);
		}
		return true;
	}

}
