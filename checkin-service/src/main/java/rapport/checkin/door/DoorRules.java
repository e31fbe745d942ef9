package rapport.checkin.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.DoorPlan;
import rapport.checkin.event.Event;
import rapport.checkin.event.PresenceRule;

/**
 * The rules of an event's doors.
 *
 * @param days when they admit, in their order
 * @param overAtClose whether a stay ends when the doors close
 * @param plan what the organizer wants beside
 */
record DoorRules(List<DoorDay> days, boolean overAtClose, DoorPlan plan) {

	DoorRules {
		days = List.copyOf(days);
	}

	/** Returns the rules of an event. */
	static DoorRules of(Event event) {
		var days = new ArrayList<DoorDay>();
		for (var day : event.days().all()) {
			days.add(new DoorDay(day.doors(), day.closes()));
		}
		return new DoorRules(days, event.presence() == PresenceRule.DAY, event.door());
	}

	/**
	 * Returns the same rules for practice: at any time until the doors close for the last
	 * time, to any ticket, however many are in.
	 */
	DoorRules forPractice() {
		return new DoorRules(List.of(new DoorDay(Instant.EPOCH, this.days.getLast().closes())), false,
				new DoorPlan(this.plan.reentry(), null, List.of()));
	}

	/** Returns whether the doors admit at a time. */
	boolean admit(Instant at) {
		for (var day : this.days) {
			if (day.admits(at)) {
				return true;
			}
		}
		return false;
	}

	/** Returns when the doors open next after a time, if they do. */
	@Nullable Instant openAfter(Instant at) {
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
	@Nullable Instant lastEnd(Instant at) {
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
	boolean counts(Instant since, Instant at) {
		var end = lastEnd(at);
		return end == null || !since.isBefore(end);
	}

	/** Returns whether nobody fits in beside so many. */
	boolean full(long present) {
		var capacity = this.plan.capacity();
		return capacity != null && present >= capacity;
	}

}
