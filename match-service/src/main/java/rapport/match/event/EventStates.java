package rapport.match.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The states of all events that this instance has. One thread changes them; others may
 * look in between.
 */
public final class EventStates {

	private final ReentrantLock lock = new ReentrantLock();

	private final Map<String, EventState> states = new HashMap<>();

	/** Forgets all, to be rebuilt. */
	public void clear() {
		locked(() -> {
			this.states.clear();
			return true;
		});
	}

	/** Runs an action while nobody else looks. */
	public <T> T locked(Supplier<T> action) {
		this.lock.lock();
		try {
			return action.get();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** The state of an event, made where absent. Only inside {@link #locked}. */
	public EventState of(String eventId) {
		return this.states.computeIfAbsent(eventId, EventState::new);
	}

	/** Takes a state in that was restored. Only inside {@link #locked}. */
	public void put(EventState state) {
		this.states.put(state.eventId(), state);
	}

	/** All states. Only inside {@link #locked}. */
	public List<EventState> all() {
		return new ArrayList<>(this.states.values());
	}

	/** Looks at an event's state; null if there is none. */
	public <T> @Nullable T look(String eventId, Function<EventState, @Nullable T> look) {
		this.lock.lock();
		try {
			var state = this.states.get(eventId);
			return (state != null) ? look.apply(state) : null;
		}
		finally {
			this.lock.unlock();
		}
	}

}
