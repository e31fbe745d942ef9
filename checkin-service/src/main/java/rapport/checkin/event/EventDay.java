package rapport.checkin.event;

import java.time.Instant;

/**
 * A day of an event, which may go on past midnight.
 *
 * @param doors when the doors open
 * @param starts when it begins
 * @param ends when it ends
 * @param closes when the doors close
 */
public record EventDay(Instant doors, Instant starts, Instant ends, Instant closes) {

	private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	/** Throws an {@link InvalidEventException} if its times are not in their order. */
	public EventDay {
		if (!ends.isAfter(starts)) {
			throw new InvalidEventException("endsAt must be after startsAt, and each day must end after it starts");
		}
		if (doors.isAfter(starts)) {
			throw new InvalidEventException("doors must open before a day starts, or when it does");
		}
		if (closes.isBefore(ends)) {
			throw new InvalidEventException("doors must close after a day ends, or when it does");
		}
		if (doors.isBefore(EARLIEST) || !closes.isBefore(LATEST)) {
			throw new InvalidEventException("An event's days must be from the year 2000 to the year 2199");
		}
	}

	/** Returns whether the doors admit at a time. */
	public boolean admits(Instant time) {
		return !time.isBefore(this.doors) && time.isBefore(this.closes);
	}

	/** Returns whether the event goes on at a time. */
	public boolean open(Instant time) {
		return !time.isBefore(this.doors) && time.isBefore(this.ends);
	}

}
