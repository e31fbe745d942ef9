package rapport.notify.sms.smpp;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/**
 * A number or name as SMPP has it.
 *
 * @param ton the type of number
 * @param npi the numbering plan
 * @param value the digits or letters
 */
record SmppAddress(TypeOfNumber ton, NumberingPlanIndicator npi, String value) {

	/** The longest number that is a short code and not an international one. */
	private static final int SHORT_CODE = 6;

	static SmppAddress of(String address) {
		var digits = address.startsWith("+") ? address.substring(1) : address;
		if (!digits.chars().allMatch(Character::isDigit)) {
			return new SmppAddress(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, address);
		}
		if (!address.startsWith("+") && digits.length() <= SHORT_CODE) {
			return new SmppAddress(TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.ISDN, digits);
		}
		return new SmppAddress(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, digits);
	}

}
