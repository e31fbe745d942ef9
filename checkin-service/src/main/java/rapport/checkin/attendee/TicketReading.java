package rapport.checkin.attendee;

import org.jspecify.annotations.Nullable;

/**
 * What was found in a code that is nobody's ticket as it stands.
 *
 * @param attendee whose ticket it holds, if it holds exactly one
 * @param hint what it may be instead; {@link #WEB_ADDRESS} and its kin
 * @param otherEvent the name of the event whose ticket it is
 * @param read the code as it is looked up, where it is nobody's ticket, short, and of one
 * piece, so that it names nobody
 */
public record TicketReading(@Nullable AttendeeId attendee, @Nullable String hint, @Nullable String otherEvent,
		@Nullable String read) {

	/** The code holds a web address. */
	public static final String WEB_ADDRESS = "web-address";

	/** The code has characters as scanners write them with another keyboard set. */
	public static final String KEYBOARD_LAYOUT = "keyboard-layout";

	/** Two codes were read as one, without an end between them. */
	public static final String TWO_CODES = "two-codes";

	/** The ticket is of another event. */
	public static final String OTHER_EVENT = "other-event";

	/** Several tickets are written so; only the whole one as it is printed tells. */
	public static final String AMBIGUOUS = "ambiguous";

}
