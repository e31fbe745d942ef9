package rapport.checkin.attendee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a code that is nobody's ticket may have been meant as: one that was read twice, or
 * in which somebody took 0 for O or 1 for I, or a barcode whose check digit is or is not
 * in the list. Free of all that a kiosk's browser cannot have.
 */
public final class TicketGuesses {

	/** Longer codes are not typed by people. */
	private static final int LONGEST = 40;

	private static final int SHORTEST = 2;

	private static final int MOST = 48;

	/** So many letters may be mistaken in all ways, more only one at a time. */
	private static final int MOST_AT_ONCE = 4;

	private static final int MOST_TIMES = 4;

	private static final int UPC = 12;

	private static final int EAN = 13;

	private static final Pattern SIGNS = Pattern.compile("[.,/:+]");

	private static final Pattern BEFORE_ZERO = Pattern.compile("(?<=[A-Za-z])(?=0[0-9])");

	private TicketGuesses() {
	}

	/**
	 * Returns what may have been meant; nothing if the code is as it should be.
	 * @param exact a code's exact form, of {@link TicketText#exact}
	 */
	public static List<String> of(String exact) {
		var guesses = new LinkedHashSet<String>();
		repeated(exact, guesses);
		between(exact, guesses);
		if (exact.length() >= SHORTEST && exact.length() <= LONGEST && isPlain(exact)) {
			mistaken(exact, guesses);
		}
		barcoded(exact, guesses);
		guesses.remove(exact);
		return guesses.stream().limit(MOST).toList();
	}

	/**
	 * What people read between the parts of a code, or leave out; and a spreadsheet's.
	 */
	private static void between(String text, Set<String> guesses) {
		if (text.length() > LONGEST || !isPlain(text)) {
			return;
		}
		if (SIGNS.matcher(text).find()) {
			guesses.add(SIGNS.matcher(text).replaceAll("-"));
		}
		guesses.add(BEFORE_ZERO.matcher(text).replaceAll("-"));
		if (text.endsWith(".0")) {
			guesses.add(text.substring(0, text.length() - 2));
		}
	}

	/**
	 * A scanner may add the last digit of an EAN-13 or a UPC-A, which is computed of the
	 * others (ISO/IEC 15420), or leave it out; and put a zero before it.
	 */
	private static void barcoded(String text, Set<String> guesses) {
		int zeros = 0;
		while (zeros < text.length() && text.charAt(zeros) == '0') {
			zeros++;
		}
		for (var digits : (zeros > 0) ? List.of(text, text.substring(zeros)) : List.of(text)) {
			int length = digits.length();
			if (length < UPC - 1 || length > EAN || !digits.chars().allMatch((it) -> it >= '0' && it <= '9')) {
				continue;
			}
			var before = digits.substring(0, length - 1);
			if (length >= UPC && digits.charAt(length - 1) == checkDigit(before)) {
				guesses.add(before);
			}
			if (length < EAN) {
				guesses.add(digits + checkDigit(digits));
			}
		}
	}

	private static char checkDigit(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			sum += (digits.charAt(digits.length() - 1 - i) - '0') * ((i % 2 == 0) ? 3 : 1);
		}
		return (char) ('0' + (10 - sum % 10) % 10);
	}

	private static void repeated(String text, Set<String> guesses) {
		for (int times = 2; times <= MOST_TIMES; times++) {
			int length = text.length() / times;
			if (length >= SHORTEST && length * times == text.length()
					&& text.substring(0, length).repeat(times).equals(text)) {
				guesses.add(text.substring(0, length));
			}
		}
	}

	/** Letters without a digit are rather a name. */
	private static boolean isPlain(String text) {
		return text.chars().anyMatch((it) -> it >= '0' && it <= '9') && text.chars().allMatch((it) -> it < 0x7F);
	}

	private static void mistaken(String text, Set<String> guesses) {
		var places = new ArrayList<Integer>();
		for (int i = 0; i < text.length(); i++) {
			if (!others(text.charAt(i)).isEmpty()) {
				places.add(i);
			}
		}
		for (int place : places) {
			for (char other : others(text.charAt(place)).toCharArray()) {
				guesses.add(text.substring(0, place) + other + text.substring(place + 1));
			}
		}
		if (places.size() <= MOST_AT_ONCE) {
			for (int place : places) {
				for (var guess : List.copyOf(guesses)) {
					if (guess.length() == text.length()) {
						for (char other : others(text.charAt(place)).toCharArray()) {
							guesses.add(guess.substring(0, place) + other + guess.substring(place + 1));
						}
					}
				}
			}
		}
	}

	private static String others(char character) {
		return switch (character) {
			case '0' -> "o";
			case 'o', 'O' -> "0";
			case '1' -> "il";
			case 'i', 'I', 'l', 'L' -> "1";
			default -> "";
		};
	}

}
