package rapport.checkin.cell;

import java.util.Locale;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Numbers whose country stands in a column of its own, as forms have it. */
public final class DialCodes {

	private static final Pattern CODE = Pattern.compile("(?:\\+|00)?\\s*([1-9][0-9]{0,3})");

	private static final Pattern AREA = Pattern.compile("0[0-9]{1,5}");

	private static final Pattern REGION = Pattern.compile("[A-Za-z]{2}");

	private static final Pattern INTERNATIONAL = Pattern.compile("\\s*(?:\\+|00|[(]\\s*\\+).*", Pattern.DOTALL);

	private DialCodes() {
	}

	/**
	 * Returns a number with what stands in the column of country codes: a code such as
	 * +91, a country's two letters, or an area code.
	 */
	public static String joined(String code, String number) {
		var bare = CleanText.line(code).replaceAll("[()\\-]", " ").strip();
		if (number.isBlank() || AnswerWords.isNothing(bare) || INTERNATIONAL.matcher(number).matches()) {
			return number;
		}
		if (AREA.matcher(bare).matches() && !bare.startsWith("00")) {
			return bare + " " + number.strip();
		}
		var digits = digits(bare);
		if (digits.isEmpty()) {
			return number;
		}
		var written = number.strip().replaceAll("[^0-9]", "");
		var whole = "+" + digits + " " + number.strip();
		if (PhoneNumbers.e164(whole, null).isPresent()) {
			return whole;
		}
		return written.startsWith(digits) ? "+" + number.strip() : REGION.matcher(bare).matches() ? number : whole;
	}

	private static String digits(String code) {
		if (REGION.matcher(code).matches()) {
			int number = PhoneNumberUtil.getInstance().getCountryCodeForRegion(code.toUpperCase(Locale.ROOT));
			return (number > 0) ? String.valueOf(number) : "";
		}
		var found = CODE.matcher(code);
		return found.find() ? found.group(1) : "";
	}

}
