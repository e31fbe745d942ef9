package rapport.checkin.cell;

import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import org.jspecify.annotations.Nullable;

/** Phone numbers by the numbering plans of their countries. */
final class DiallableNumbers {

	private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

	/** Somebody who had to fill a form in has typed it. */
	private static final String COUNTED = "123456789";

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private DiallableNumbers() {
	}

	/** Returns whether a number has the code of a country that people leave out there. */
	static boolean isOf(String number, @Nullable String country) {
		int code = (country != null) ? NUMBERS.getCountryCodeForRegion(country) : 0;
		return code > 1 && number.startsWith("+" + code);
	}

	/** Returns a number in E.164 form, if it can be dialled. */
	static Optional<String> e164(String text, @Nullable String country) {
		try {
			var number = NUMBERS.parse(text, country);
			boolean whole = NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
			var digits = String.valueOf(number.getNationalNumber());
			boolean made = digits.chars().distinct().count() < 2 || digits.startsWith(COUNTED);
			return (whole && !made && !number.hasExtension())
					? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
						.filter((it) -> E164.matcher(it).matches())
					: Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/** Returns whether a number is one that its country gives out. */
	static boolean isValid(String number) {
		try {
			return NUMBERS.isValidNumber(NUMBERS.parse(number, null));
		}
		catch (NumberParseException ex) {
			return false;
		}
	}

}
