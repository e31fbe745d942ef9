package rapport.checkin.registration;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import org.jspecify.annotations.Nullable;

/** Phone numbers as people write them. */
final class PhoneNumbers {

	private static final int LONGEST = 40;

	/** A letter would be taken for the key of a telephone that it stands on. */
	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

	private static final Pattern BEFORE = Pattern.compile(
			"^(?i:(?:tel|telefon|telephone|phone|mobile|mobil|móvil|movil|mob|cell|cel|handy|whatsapp|gsm)\\s*[.:]*\\s*"
					+ "(?=[+(0-9])|(?:m|t|p|h|w)\\s*[.:]+\\s*|tel:)");

	/** What spreadsheets add to numbers, and people to sentences. */
	private static final Pattern AFTER = Pattern.compile("(?:[.,]0{1,2}|[.,;]+)$");

	private static final Pattern SEVERAL = Pattern
		.compile("[;|\\n]|,(?=\\s*[+(0-9])|/(?=\\s*[+(0-9])| (?:or|oder|ou|o|of|and|und|et|y|e|en|&) ");

	private static final Pattern BY_EXCEL = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[eE]\\+?[0-9]{1,2}");

	private static final Pattern LIKE_A_NUMBER = Pattern.compile("(?:\\p{Nd}[ ()./-]*+){7,}");

	/** Nobody writes a code like that. */
	private static final Pattern LIKE_A_PHONE = Pattern.compile("[+(]?\\s*[0-9][0-9 ()./-]{6,24}");

	private static final int SHOWN = 3;

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private PhoneNumbers() {
	}

	/**
	 * Returns a text as it is, but of what may be a number the first three digits alone:
	 * enough to know the column by, and nobody's number.
	 */
	static String concealed(String text) {
		if (!LIKE_A_NUMBER.matcher(text).find()) {
			return text;
		}
		var concealed = new StringBuilder();
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			char it = text.charAt(i);
			concealed.append((Character.isDigit(it) && ++digits > SHOWN) ? '•' : it);
		}
		return concealed.toString();
	}

	/** Returns whether a text is written as numbers are, and as codes are not. */
	static boolean looksLikeOne(String text) {
		boolean written = text.startsWith("+") || text.startsWith("0") || text.indexOf(' ') > 0
				|| text.indexOf('(') == 0;
		return written && LIKE_A_PHONE.matcher(text).matches();
	}

	/** Returns whether a spreadsheet made another number of it. */
	static boolean isByExcel(String text) {
		return BY_EXCEL.matcher(text.strip()).matches();
	}

	/**
	 * Returns the first number of a cell in E.164 form that could be dialled.
	 * @param country where numbers in national form are from; none if nobody knows
	 */
	static Optional<String> e164(String cell, @Nullable String country) {
		var whole = one(cell, country);
		if (whole.isPresent()) {
			return whole;
		}
		return SEVERAL.splitAsStream(cell).flatMap((it) -> one(it, country).stream()).findFirst();
	}

	private static Optional<String> one(String cell, @Nullable String country) {
		var bare = AFTER.matcher(BEFORE.matcher(cell.strip()).replaceFirst("").strip()).replaceFirst("").strip();
		var text = Objects.requireNonNullElse(CellText.digits(bare), bare);
		if (text.isEmpty() || text.length() > LONGEST || LETTER.matcher(text).find()) {
			return Optional.empty();
		}
		var found = parsed(text, country);
		if (found.isEmpty() && text.startsWith("00")) {
			return parsed("+" + text.substring(2), null);
		}
		boolean plusless = found.filter(PhoneNumbers::isValid).isEmpty() && text.matches("[1-9][0-9 ().-]{9,}");
		return plusless ? parsed("+" + text, null).filter(PhoneNumbers::isValid).or(() -> found) : found;
	}

	private static Optional<String> parsed(String text, @Nullable String country) {
		try {
			var number = NUMBERS.parse(text, country);
			boolean whole = NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
			return (whole && !number.hasExtension()) ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
				.filter((it) -> E164.matcher(it).matches()) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	private static boolean isValid(String number) {
		try {
			return NUMBERS.isValidNumber(NUMBERS.parse(number, null));
		}
		catch (NumberParseException ex) {
			return false;
		}
	}

}
