package rapport.match.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import rapport.match.introduction.Introduction;
import rapport.match.term.Terms;

/**
 * The states of all events that this instance has. One thread changes them; others may
 * look in between.
 */
public final class EventStates {

	private final ReentrantLock lock = new ReentrantLock();

	private final Map<String, EventState> states = new HashMap<>();

	/** Events that are forgotten, and when that was said. */
	private final Map<String, Instant> forgotten = new HashMap<>();

	private final Terms terms;

	/**
	 * No states yet.
	 * @param terms what makes terms of the attendees' labels
	 */
	public EventStates(Terms terms) {
		this.terms = terms;
	}

	/** Forgets all, to be rebuilt. */
	public void clear() {
		locked(() -> {
			this.states.clear();
			this.forgotten.clear();
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
		return this.states.computeIfAbsent(eventId, (it) -> new EventState(it, this.terms));
	}

	/** The state of an event; null where absent. Only inside {@link #locked}. */
	public @Nullable EventState known(String eventId) {
		return this.states.get(eventId);
	}

	/**
	 * Forgets an event, and what was said of it before; what was said later and came
	 * first is of a new event of the same id. Only inside {@link #locked}.
	 * @param at when that was said; what is said of it later is another event
	 * @param last the last number of what is forgotten: numbers grow with the time
	 * @return the ids of its introductions
	 */
	public List<String> forget(String eventId, Instant at, long last) {
		this.forgotten.put(eventId, at);
		var state = this.states.remove(eventId);
		var later = (state != null) ? state.snapshot().after(last) : null;
		if (later != null && later.tells()) {
			restore(later);
		}
		return (state != null) ? state.introductions().stream().map(Introduction::id).sorted().toList() : List.of();
	}

	/**
	 * Whether something that was said of an event at that time is forgotten with it. Only
	 * inside {@link #locked}.
	 */
	public boolean forgotten(String eventId, Instant said) {
		var at = this.forgotten.get(eventId);
		return at != null && !said.isAfter(at);
	}

	/** Whether an event was forgotten. Only inside {@link #locked}. */
	public boolean forgotten(String eventId) {
		return this.forgotten.containsKey(eventId);
	}

	/** Drops a state that holds nothing any more. Only inside {@link #locked}. */
	public void dropIfEmpty(String eventId) {
		var state = this.states.get(eventId);
		if (state != null && state.isEmpty()) {
			this.states.remove(eventId);
		}
	}

	/** Restores a state from its snapshot. Only inside {@link #locked}. */
	public void restore(EventSnapshot snapshot) {
		this.states.put(snapshot.eventId(), snapshot.restored(this.terms));
	}

	/** All states. Only inside {@link #locked}. */
	public List<EventState> all() {
		return new ArrayList<>(this.states.values());
	}

	/**
	 * Copies an event's state, to be looked at at leisure; null if there is none. Only
	 * the references are copied while nobody else looks.
	 */
	public @Nullable EventState copy(String eventId, Instant now) {
		var snapshot = look(eventId, EventState::snapshot);
		return (snapshot != null) ? snapshot.forReading(this.terms, now) : null;
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
