package rapport.checkin.event.redis;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.BriefMemory;
import rapport.checkin.plumbing.CopyCache;

/**
 * Remembers each event for a second, since every scan asks for one. A change made by
 * another instance is so seen a second late at most.
 */
final class RememberedEvents implements Events, CopyCache {

	private static final Duration GOOD_FOR = Duration.ofSeconds(1);

	private final Events stored;

	private final BriefMemory<EventId, Event> remembered;

	RememberedEvents(Events stored, Clock clock) {
		this.stored = stored;
		this.remembered = new BriefMemory<>(GOOD_FOR, clock);
	}

	@Override
	public boolean put(Event event) {
		boolean added = this.stored.put(event);
		this.remembered.forget(event.id());
		return added;
	}

	@Override
	public Optional<Event> find(EventId id) {
		return this.remembered.find(id, this.stored::find);
	}

	@Override
	public Optional<Event> current(EventId id) {
		return this.stored.find(id);
	}

	@Override
	public void restore(Event event) {
		this.stored.restore(event);
		this.remembered.forget(event.id());
	}

	@Override
	public void beginForgetting(EventId id) {
		this.stored.beginForgetting(id);
		this.remembered.forget(id);
	}

	@Override
	public Set<EventId> forgetting() {
		return this.stored.forgetting();
	}

	@Override
	public void endForgetting(EventId id) {
		this.stored.endForgetting(id);
		this.remembered.forget(id);
	}

	@Override
	public void remove(EventId id) {
		this.stored.remove(id);
		this.remembered.forget(id);
	}

	@Override
	public void forget() {
		this.remembered.clear();
	}

	@Override
	public List<Event> all() {
		return this.stored.all();
	}

}
