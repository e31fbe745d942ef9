package rapport.checkin.event;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When tickets of a type admit. A type may have several.
 *
 * @param ticketType as tickets have it, whatever the case of its letters
 * @param from none if it admits from the beginning
 * @param to none if it admits to the end
 */
public record TicketWindow(String ticketType, @Nullable Instant from, @Nullable Instant to) {

	private static final int LONGEST = 120;

	/** Throws an {@link InvalidEventException} if it can never admit. */
	public TicketWindow {
		if (ticketType.isBlank() || ticketType.length() > LONGEST) {
			throw new InvalidEventException("door.windows must name a ticketType of 1 to " + LONGEST + " characters");
		}
		if (from != null && to != null && !to.isAfter(from)) {
			throw new InvalidEventException("door.windows must end after they begin");
		}
	}

}
