package rapport.notify.event;

import java.util.List;

/**
 * Forgets events, one after the other and beside all else: it takes seconds, and the
 * changes of other events do not wait for it. What is to be forgotten is noted first.
 */
public final class Forgetting {

	private final Events events;

	private final Forgettings waiting;

	private final List<ForgetListener> listeners;

	public Forgetting(Events events, Forgettings waiting, List<ForgetListener> listeners) {
		this.events = events;
		this.waiting = waiting;
		this.listeners = List.copyOf(listeners);
	}

	/**
	 * All of an event is to be forgotten: from now on it is unknown, so that nothing more
	 * is said of it, and the rest follows.
	 */
	public void begin(String eventId) {
		this.waiting.add(eventId);
		this.events.erase(eventId);
	}

	/**
	 * Stores an event. Only if one of the same id was to be forgotten before it does that
	 * wait for it, so that nothing of the new one is taken for the old one's.
	 */
	public void put(Event event) {
		if (this.waiting.has(event.eventId())) {
			forget(event.eventId());
		}
		this.events.put(event);
	}

	/**
	 * Forgets one event, if there is one to be forgotten.
	 * @return whether there was
	 * @throws RuntimeException if not all of it could be forgotten; it is tried again
	 */
	public boolean step() {
		var next = this.waiting.next();
		next.ifPresent(this::forget);
		return next.isPresent();
	}

	private synchronized void forget(String eventId) {
		if (this.waiting.has(eventId)) {
			this.listeners.forEach((it) -> it.forget(eventId));
			this.waiting.done(eventId);
		}
	}

}
