package rapport.notify.wording;

import java.util.Arrays;
import java.util.Optional;

/**
 * The tables of languages that a text's header may name (3GPP TS 23.038, annex A): of
 * those that phones use, the ones that are close to the default table.
 */
enum GsmLanguage {

	TURKISH(1, "@£$¥€éùıòÇ\nĞğ\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BŞşßÉ !\"#¤%&", "İ", "ÄÖÑÜ§ç", "äöñüà", "GĞIİSŞcçe€gğiısş"),
	SPANISH(2, "", "", "", "", "\tçAÁIÍOÓUÚaáe€iíoóuú"),
	PORTUGUESE(3, "@£$¥êéúíóç\nÔô\rÁáΔ_ªÇÀ∞^\\€Ó|\u001BÂâÊÉ !\"#º%&", "Í", "ÃÕÚÜ§~", "ãõ`üà",
			"\u0005ê\tç\u000BÔ\u000Cô\u000EÁ\u000Fá\u001FÊAÀIÍOÓUÚ[Ã\\ÕaÂe€iíoóuú{ã|õ\u007Fâ");

	private final int number;

	private final String locking;

	/** Which character follows which septet, the septet as the character of ASCII. */
	private final String single;

	GsmLanguage(int number, String first, String beforeCapitals, String afterCapitals, String afterSmalls,
			String single) {
		this.number = number;
		this.locking = first.isEmpty() ? "" : first + "'()*+,-./0123456789:;<=>?" + beforeCapitals
				+ "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + afterCapitals + "abcdefghijklmnopqrstuvwxyz" + afterSmalls;
		this.single = single;
	}

	private static Optional<GsmLanguage> of(int number) {
		return Arrays.stream(values()).filter((it) -> it.number == number).findFirst();
	}

	/** Returns the table that a language has in place of the basic one. */
	static String locking(int language, String basic) {
		return of(language).map((it) -> it.locking).filter((it) -> !it.isEmpty()).orElse(basic);
	}

	/** Returns the character that a language has after an escape. */
	static Optional<Character> single(int language, byte septet) {
		return of(language).flatMap((it) -> after(it.single, septet));
	}

	private static Optional<Character> after(String pairs, byte septet) {
		for (int i = 0; i + 1 < pairs.length(); i += 2) {
			if (pairs.charAt(i) == septet) {
				return Optional.of(pairs.charAt(i + 1));
			}
		}
		return Optional.empty();
	}

}
