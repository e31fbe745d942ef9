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
					+ "(?=[+(0-9])|(?:m|t|p|h|w|c)\\s*[.:]+\\s*|tel:)");

	/** What spreadsheets add to numbers, and people to sentences. */
	private static final Pattern AFTER = Pattern.compile("(?:[.,]0{1,2}|[.,;]+)$");

	private static final Pattern SEVERAL = Pattern
		.compile("[;|\\n]|:::|,(?=\\s*[+(0-9])|/(?=\\s*[+(0-9])| (?:or|oder|ou|o|of|and|und|et|y|e|en|&) ");

	/** Such as a telephone before it. */
	private static final Pattern ICON = Pattern.compile("^[\\p{So}\\uFE0F\\s]+");

	/** The code of a country may lack its plus, or have a zero in its place. */
	private static final Pattern PLUSLESS = Pattern.compile("[ (]*0?[1-9][0-9 ().-]{8,}");

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
		var plain = ICON.matcher(cell.replace('ー', '-')).replaceFirst("").strip();
		var bare = AFTER.matcher(BEFORE.matcher(plain).replaceFirst("").strip()).replaceFirst("").strip();
		var text = Objects.requireNonNullElse(CellText.digits(bare), bare);
		if (text.isEmpty() || text.length() > LONGEST || LETTER.matcher(text).find()) {
			return Optional.empty();
		}
		var found = parsed(text, country);
		if (found.isEmpty() && text.startsWith("00")) {
			return parsed("+" + text.substring(2), null);
		}
		if (PLUSLESS.matcher(text).matches()) {
			var whole = parsed("+" + text.replaceFirst("^[ (]*0?", ""), null).filter(PhoneNumbers::isValid);
			boolean trunk = text.replaceFirst("^[ (]+", "").startsWith("0");
			if (whole.isPresent()
					&& ((isOf(whole.get(), country) && !trunk) || found.filter(PhoneNumbers::isValid).isEmpty())) {
				return whole;
			}
		}
		return found;
	}

	/** Whether a number has the code of a country that people leave out there. */
	private static boolean isOf(String number, @Nullable String country) {
		int code = (country != null) ? NUMBERS.getCountryCodeForRegion(country) : 0;
		return code > 1 && number.startsWith("+" + code);
	}

	private static Optional<String> parsed(String text, @Nullable String country) {
		try {
			var number = NUMBERS.parse(text, country);
			boolean whole = NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
			boolean same = String.valueOf(number.getNationalNumber()).chars().distinct().count() < 2;
			return (whole && !same && !number.hasExtension())
					? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
						.filter((it) -> E164.matcher(it).matches())
					: Optional.empty();
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
