package rapport.checkin.door;

import java.time.Duration;
import java.time.Instant;

import rapport.checkin.event.Event;

/**
 * When the doors admit.
 *
 * @param opensBefore how long before an event begins
 * @param closesAfter how long after it ends
 */
public record OpeningHours(Duration opensBefore, Duration closesAfter) {

	/** Whether a scan may be admitted at this time. Who is in may leave at any time. */
	public boolean open(Event event, Instant at) {
		return !at.isBefore(event.startsAt().minus(this.opensBefore))
				&& !at.isAfter(event.endsAt().plus(this.closesAfter));
	}

}
