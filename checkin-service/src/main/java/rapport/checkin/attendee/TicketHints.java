package rapport.checkin.attendee;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a code may be that holds no ticket. Free of all that a kiosk's browser cannot
 * have.
 */
public final class TicketHints {

	/** What no ticket has, but other keyboards have where digits and dashes are. */
	private static final String SHIFTED = "!\"$%&'()*<>?@^`§°´¨£¤²³";

	/** A plus sign is a dash of the North, but also one of Base64 in long codes. */
	private static final int LONGEST_WITH_PLUS = 20;

	/** The same beginning twice, each time with a number behind it. */
	private static final Pattern TWICE = Pattern.compile("([^0-9]{2,20}|[^0-9][0-9A-Za-z]{1,10}-)([0-9].*)\\1[0-9].*");

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
		if (exact.startsWith("{") || exact.startsWith("[") || isName(exact)) {
			return null;
		}
		boolean plus = exact.indexOf('+') > 0 && exact.length() <= LONGEST_WITH_PLUS;
		if (plus || exact.codePoints().anyMatch(TicketHints::isForeign)) {
			return TicketReading.KEYBOARD_LAYOUT;
		}
		return TWICE.matcher(exact).matches() ? TicketReading.TWO_CODES : null;
	}

	private static boolean isForeign(int character) {
		return SHIFTED.indexOf(character) >= 0
				|| (character > 0x7E && Character.getType(character) != Character.OTHER_SYMBOL);
	}

	/** Words of letters, as somebody types who knows a name only. */
	private static boolean isName(String exact) {
		return exact.codePoints()
			.allMatch((it) -> Character.isLetter(it) || Character.getType(it) == Character.NON_SPACING_MARK || it == ' '
					|| it == '\'' || it == '’' || it == '-' || it == '.');
	}

}
