package rapport.checkin.attendee;

import org.jspecify.annotations.Nullable;

/**
 * What a code may be that holds no ticket. Free of all that a kiosk's browser cannot
 * have.
 */
public final class TicketHints {

	private static final int LEAST_PREFIX = 3;

	private static final String SHIFTED = "!\"$%&'()*<>?@^`§°´¨£¤²³";

	private TicketHints() {
	}

	/**
	 * Returns what it may be; none if that cannot be told.
	 * @param exact its exact form, of {@link TicketText#exact}
	 */
	public static @Nullable String of(String code, String exact) {
		if (TicketTokens.isWebAddress(code)) {
			return TicketReading.WEB_ADDRESS;
		}
		if (exact.startsWith("{") || exact.startsWith("[")) {
			return null;
		}
		if (exact.codePoints().anyMatch((it) -> it > 0x7E || SHIFTED.indexOf(it) >= 0)) {
			return TicketReading.KEYBOARD_LAYOUT;
		}
		boolean again = exact.length() > 2 * LEAST_PREFIX
				&& exact.indexOf(exact.substring(0, LEAST_PREFIX), LEAST_PREFIX) > 0;
		return again ? TicketReading.TWO_CODES : null;
	}

}
