package rapport.checkin.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An event.
 *
 * @param startsAt when it begins
 * @param endsAt when it ends, after it began
 * @param meetingPoints where introduced people can find each other
 */
public record Event(EventId id, String name, ZoneId timeZone, Instant startsAt, Instant endsAt,
		List<String> meetingPoints, Matching matching) {

	public Event {
		if (!endsAt.isAfter(startsAt)) {
			throw new InvalidEventException("endsAt must be after startsAt");
		}
		meetingPoints = List.copyOf(meetingPoints);
	}

}
