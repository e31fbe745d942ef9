package rapport.local.sms;

/** Phone numbers as the phones know them. */
final class Numbers {

	private Numbers() {
	}

	/** A plus sign and the digits of the number, however it is written. */
	static String e164(String number) {
		return "+" + number.replaceAll("[^0-9]", "");
	}

}
