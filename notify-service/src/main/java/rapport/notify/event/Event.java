package rapport.notify.event;

import java.time.Instant;

/**
 * An event.
 *
 * @param eventId its id
 * @param endsAt from when on nothing more is sent
 */
public record Event(String eventId, Instant endsAt) {

	public boolean over(Instant now) {
		return !now.isBefore(this.endsAt);
	}

}
