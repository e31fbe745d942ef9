package rapport.checkin.registration;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Phone numbers as people write them. */
final class PhoneNumbers {

	private static final int LONGEST = 40;

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private PhoneNumbers() {
	}

	/** The number in E.164 form, if it has a country's code and could be dialled. */
	static Optional<String> e164(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			var number = NUMBERS.parse(text, null);
			return (NUMBERS.isPossibleNumber(number) && !number.hasExtension())
					? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164)) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

}
