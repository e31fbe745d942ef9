package rapport.checkin.door;

import java.time.Instant;

/**
 * A day on which an event's doors admit.
 *
 * @param doors when they open
 * @param closes when they close
 */
record DoorDay(Instant doors, Instant closes) {

	boolean admits(Instant at) {
		return !at.isBefore(this.doors) && at.isBefore(this.closes);
	}

}
