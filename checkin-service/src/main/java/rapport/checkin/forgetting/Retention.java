package rapport.checkin.forgetting;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.function.BooleanSupplier;

import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;

/** Forgets events whose time has come, and what was begun and not completed. */
public final class Retention {

	/** Forgets an event if it is due still; returns whether it was. */
	@FunctionalInterface
	public interface Forgets {

		boolean forget(EventId event, BooleanSupplier due);

	}

	private final Events events;

	private final Forgets forgetting;

	private final Clock clock;

	public Retention(Events events, Forgets forgetting, Clock clock) {
		this.events = events;
		this.forgetting = forgetting;
		this.clock = clock;
	}

	/**
	 * Forgets all that is to be forgotten now; returns how many events that were.
	 * @throws RuntimeException the first failure, after all others were forgotten
	 */
	public int sweep() {
		var candidates = new LinkedHashSet<EventId>(this.events.forgetting());
		this.events.all().stream().filter(this::isOver).map(Event::id).forEach(candidates::add);
		int forgotten = 0;
		RuntimeException failure = null;
		for (var event : candidates) {
			try {
				forgotten += this.forgetting.forget(event, () -> isDue(event)) ? 1 : 0;
			}
			catch (RuntimeException ex) {
				failure = (failure != null) ? failure : ex;
			}
		}
		if (failure != null) {
			throw failure;
		}
		return forgotten;
	}

	private boolean isDue(EventId event) {
		return this.events.forgetting().contains(event) || this.events.current(event).filter(this::isOver).isPresent();
	}

	private boolean isOver(Event event) {
		return !this.clock.instant().isBefore(event.forgetAt());
	}

}
