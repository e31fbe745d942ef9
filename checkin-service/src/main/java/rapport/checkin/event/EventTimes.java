package rapport.checkin.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads times and zones as organizers write them. */
public final class EventTimes {

	private static final int LONGEST = 40;

	private static final Pattern WITH_ZONE = Pattern.compile(".*(Z|z|[+-]\\d\\d:?\\d\\d)");

	private EventTimes() {
	}

	/**
	 * Returns a time zone.
	 * @throws InvalidEventException if there is none of that name
	 */
	public static ZoneId zone(String name) {
		if (!ZoneId.getAvailableZoneIds().contains(name)) {
			throw new InvalidEventException("timeZone must be an IANA time zone, such as Europe/Lisbon");
		}
		return ZoneId.of(name);
	}

	/**
	 * Returns a time that is written with its offset, or without one and then at the
	 * event. One that clocks skip is moved on with them; of one that there is twice, it
	 * is the first.
	 * @param field what to call it in an error
	 * @throws InvalidEventException if it is no time
	 */
	public static Instant time(String field, String text, ZoneId zone) {
		if (text.length() <= LONGEST) {
			try {
				return WITH_ZONE.matcher(text).matches() ? OffsetDateTime.parse(text).toInstant()
						: LocalDateTime.parse(text).atZone(zone).toInstant();
			}
			catch (DateTimeException ex) {
				// Told below, as what is too long.
			}
		}
		throw new InvalidEventException(field + " must be a time such as 2026-11-24T09:00, which is at the event, "
				+ "or 2026-11-24T09:00:00Z");
	}

	/**
	 * Returns how long to keep an event: a number of days, or a period in ISO 8601.
	 * @throws InvalidEventException if it is neither
	 */
	public static Period retention(String text) {
		try {
			return text.matches("\\d{1,4}") ? Period.ofDays(Integer.parseInt(text)) : Period.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidEventException("retention must be a number of days, or a period such as P30D");
		}
	}

}
