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

	/** Forgets all that is to be forgotten now; returns how many events that were. */
	public int sweep() {
		var candidates = new LinkedHashSet<EventId>(this.events.forgetting());
		this.events.all().stream().filter(this::isOver).map(Event::id).forEach(candidates::add);
		int forgotten = 0;
		for (var event : candidates) {
			forgotten += this.forgetting.forget(event, () -> isDue(event)) ? 1 : 0;
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
