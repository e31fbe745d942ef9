package rapport.checkin.forgetting;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;
import rapport.checkin.event.Events;

/** Forgets events whole. */
public final class EventForgetting {

	private final RecordErasure erasure;

	private final Events events;

	private final List<Consumer<EventId>> features;

	private final EventLease lease;

	private final Duration settled;

	/**
	 * What forgets.
	 * @param features forget all that each keeps of an event, in this order
	 * @param settled after which time nobody works on an event that is gone
	 */
	public EventForgetting(RecordErasure erasure, Events events, List<Consumer<EventId>> features, EventLease lease,
			Duration settled) {
		this.erasure = erasure;
		this.events = events;
		this.features = List.copyOf(features);
		this.lease = lease;
		this.settled = settled;
	}

	/**
	 * Forgets an event. From the first moment there is no such event any more; its own
	 * erasure is recorded last, so that what a crash leaves is found and forgotten later.
	 */
	public void forget(EventId event) {
		forget(event, () -> true);
	}

	/**
	 * Forgets an event if it is due still once nobody else writes at it; returns whether
	 * it was.
	 */
	public boolean forget(EventId event, BooleanSupplier due) {
		return this.lease.alone(event, () -> {
			if (!due.getAsBoolean()) {
				return false;
			}
			this.events.beginForgetting(event);
			settle();
			this.features.forEach((it) -> it.accept(event));
			this.erasure.erase(event);
			this.events.endForgetting(event);
			return true;
		});
	}

	private void settle() {
		try {
			Thread.sleep(this.settled);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while an event was forgotten", ex);
		}
	}

}
