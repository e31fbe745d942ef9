package rapport.checkin.registration;

import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Phone numbers as people write them. */
final class PhoneNumbers {

	private static final int LONGEST = 40;

	/** A letter would be taken for the key of a telephone that it stands on. */
	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private PhoneNumbers() {
	}

	/** The number in E.164 form, if it has a country's code and could be dialled. */
	static Optional<String> e164(String text) {
		if (text.length() > LONGEST || LETTER.matcher(text).find()) {
			return Optional.empty();
		}
		try {
			var number = NUMBERS.parse(text, null);
			return (NUMBERS.isPossibleNumber(number) && !number.hasExtension())
					? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
						.filter((it) -> E164.matcher(it).matches())
					: Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

}
