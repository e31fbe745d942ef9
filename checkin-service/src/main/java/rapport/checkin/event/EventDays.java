package rapport.checkin.event;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The days of an event, in their order, of which no two overlap.
 */
public record EventDays(List<EventDay> all) {

	/** No event has more days. */
	public static final int MOST = 60;

	/**
	 * Throws an {@link InvalidEventException} if there are none or too many, or two
	 * overlap.
	 */
	public EventDays {
		if (all.isEmpty()) {
			throw new InvalidEventException("An event needs at least one day");
		}
		if (all.size() > MOST) {
			throw new InvalidEventException("An event has at most " + MOST + " days; this one has " + all.size());
		}
		all = all.stream().sorted(Comparator.comparing(EventDay::starts)).toList();
		for (int i = 1; i < all.size(); i++) {
			if (all.get(i).doors().isBefore(all.get(i - 1).closes())) {
				throw new InvalidEventException("The days overlap: the doors of " + all.get(i).doors()
						+ " open before those of the day before close at " + all.get(i - 1).closes());
			}
		}
	}

	/** Days in any order. */
	public static EventDays of(EventDay... days) {
		return new EventDays(List.of(days));
	}

	/** Returns the first day. */
	public EventDay first() {
		return this.all.getFirst();
	}

	/** Returns the last day. */
	public EventDay last() {
		return this.all.getLast();
	}

	/** Returns whether the doors admit at a time. */
	public boolean admit(Instant time) {
		return this.all.stream().anyMatch((day) -> day.admits(time));
	}

	/** Returns where an event is in its life at a time. */
	public Event.State stateAt(Instant time) {
		if (time.isBefore(first().doors())) {
			return Event.State.PLANNED;
		}
		if (!time.isBefore(last().closes())) {
			return Event.State.ENDED;
		}
		return this.all.stream().anyMatch((day) -> day.open(time)) ? Event.State.OPEN : Event.State.CLOSED;
	}

}
