package rapport.notify.sms.smpp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import org.jsmpp.bean.TypeOfNumber;

/**
 * Which phone a message came from: carriers write its number in international form, with
 * or without a plus or 00, or in the form of their country.
 */
final class SourceNumbers {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final int SHORTEST = 7;

	private final String country;

	/**
	 * Creates a reader of numbers.
	 * @param country the SMSC's country by two letters, or empty if it is not known
	 */
	SourceNumbers(String country) {
		this.country = country;
	}

	/**
	 * Returns the numbers in E.164 form that may be meant, the likeliest first. If it may
	 * be the number of a country and it is not known of which, the numbers of all
	 * countries that have such numbers are among them.
	 */
	List<String> candidates(String address, byte typeOfNumber) {
		var digits = address.replaceAll("^tel:|[\\p{Z}\\p{Pd}\\p{Cf}\\s()./]", "");
		if (digits.startsWith("+")) {
			return List.of(digits.replaceFirst("^\\+0+", "+"));
		}
		if (!digits.matches("[0-9]+") || digits.length() < SHORTEST) {
			return List.of(address);
		}
		if (digits.startsWith("00")) {
			return List.of("+" + digits.substring(2));
		}
		if (typeOfNumber == TypeOfNumber.INTERNATIONAL.value() && !digits.startsWith("0")) {
			return List.of("+" + digits);
		}
		var all = new LinkedHashSet<String>();
		boolean national = national(digits, typeOfNumber);
		if (!national) {
			all.add("+" + digits);
		}
		if (!this.country.isEmpty()) {
			add(all, digits, this.country);
		}
		else {
			NUMBERS.getSupportedRegions().stream().sorted().forEach((region) -> add(all, digits, region));
		}
		all.add("+" + digits);
		return List.copyOf(all);
	}

	/** Returns whether the first candidate is the number, whoever has it. */
	boolean certain(String address, byte typeOfNumber) {
		return !this.country.isEmpty() || !national(address, typeOfNumber);
	}

	/** Returns which of some numbers may be mobile phones; all, if none may. */
	List<String> phones(List<String> candidates) {
		var phones = candidates.stream().filter(SourceNumbers::phone).toList();
		return phones.isEmpty() ? candidates : phones;
	}

	private static boolean phone(String candidate) {
		try {
			var type = NUMBERS.getNumberType(NUMBERS.parse(candidate, null));
			return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
		}
		catch (NumberParseException _) {
			return false;
		}
	}

	private static boolean national(String digits, byte typeOfNumber) {
		return typeOfNumber == TypeOfNumber.NATIONAL.value() || digits.startsWith("0");
	}

	private static void add(Set<String> all, String digits, String region) {
		try {
			var number = NUMBERS.parse(digits, region);
			if (NUMBERS.isPossibleNumber(number)) {
				all.add(NUMBERS.format(number, PhoneNumberFormat.E164));
			}
		}
		catch (NumberParseException _) {
			// It is no number of this country.
		}
	}

}
