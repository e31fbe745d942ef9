package rapport.checkin.event;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.starter.lifecycle.HybridClock;

/** Creates and changes events. */
public class EventPlanning {

	private final Events events;

	private final EventPublisher publisher;

	private final EventLease lease;

	private final Clock clock;

	/** What became of a plan. */
	public sealed interface Planned {

		/** It is recorded and stored. */
		record Done(Event event, boolean created) implements Planned {
		}

		/** The event is not what the organizer had seen. */
		record ChangedMeanwhile(long revision) implements Planned {
		}

		/** What had this id is being forgotten still. */
		record BeingForgotten() implements Planned {
		}

	}

	public EventPlanning(Events events, EventPublisher publisher, EventLease lease, Clock clock) {
		this.events = events;
		this.publisher = publisher;
		this.lease = lease;
		this.clock = clock;
	}

	/**
	 * Creates or changes an event; the same again changes nothing. It is published first,
	 * so that what is stored here was told to all.
	 * @param seen the revision that the change is meant for; none for whichever there is
	 * @throws InvalidEventException if it would be forgotten at once
	 */
	public Planned put(Event event, @Nullable Long seen) {
		if (!this.clock.instant().isBefore(event.forgetAt())) {
			throw new InvalidEventException(
					"This event ended so long ago that it would be forgotten at once; check its days and its retention");
		}
		return this.lease.alone(event.id(), () -> {
			if (this.events.forgetting().contains(event.id())) {
				return new Planned.BeingForgotten();
			}
			var before = this.events.current(event.id());
			long revision = before.map(Event::revision).orElse(0L);
			if (seen != null && seen != revision) {
				return new Planned.ChangedMeanwhile(revision);
			}
			return put(event, before, revision);
		});
	}

	private Planned put(Event event, Optional<Event> before, long revision) {
		if (before.isPresent() && event.numbered(revision).equals(before.get())) {
			return new Planned.Done(before.get(), false);
		}
		var next = event.numbered(HybridClock.next(revision, this.clock.instant()));
		this.publisher.publish(next);
		this.events.put(next);
		return new Planned.Done(next, before.isEmpty());
	}

}
