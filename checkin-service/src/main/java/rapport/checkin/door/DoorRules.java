package rapport.checkin.door;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.Event;
import rapport.checkin.event.PresenceRule;

/**
 * The rules of an event's doors.
 *
 * @param days when they admit, in their order
 * @param overAtClose whether a stay ends when the doors close
 * @param once whether a ticket that left is used
 */
record DoorRules(List<DoorDay> days, boolean overAtClose, boolean once) {

	public DoorRules {
		days = List.copyOf(days);
	}

	public static DoorRules of(Event event) {
		return new DoorRules(event.days().all().stream().map((day) -> new DoorDay(day.doors(), day.closes())).toList(),
				event.presence() == PresenceRule.DAY, false);
	}

	/** Returns whether the doors admit at a time. */
	public boolean admit(Instant at) {
		return this.days.stream().anyMatch((day) -> day.admits(at));
	}

	/** Returns when the doors open next after a time, if they do. */
	public @Nullable Instant openAfter(Instant at) {
		for (var day : this.days) {
			if (day.doors().isAfter(at)) {
				return day.doors();
			}
		}
		return null;
	}

	/**
	 * Returns the last time, up to a given one, at which all stays ended; none if there
	 * was no such time.
	 */
	public @Nullable Instant lastEnd(Instant at) {
		Instant last = null;
		if (this.overAtClose) {
			for (var day : this.days) {
				if (!day.closes().isAfter(at)) {
					last = day.closes();
				}
			}
		}
		return last;
	}

	/** Returns whether a stay since one time counts at another. */
	public boolean counts(Instant since, Instant at) {
		var end = lastEnd(at);
		return end == null || !since.isBefore(end);
	}

}
