package rapport.checkin.table;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/** An encoding of one byte a character, and how well it reads a file. */
final class OldEncoding {

	/** Letters and signs that are common in names and texts of western Europe. */
	static final String WESTERN = "äöüßÄÖÜéèêëàâîïôûçœæÉÈÀÇñáíóúÁÍÓÚÑ¿¡ãõâêÃÕåøÅØðþýÐÞÝ’‘“”–—€…«»";

	/** The same of Poland, Bohemia, Slovakia, Hungary and their neighbours. */
	static final String CENTRAL = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéířšťúýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰäöüßÄÖÜăâîşţđĐëô’‘“”„–—€…«»";

	/** The letters of Russian, Ukrainian, Bulgarian and Serbian. */
	static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёЁіІїЇєЄґҐђљњћџјЂЉЊЋЏЈ«»–—№“”„";

	static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΐϊϋΰΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ«»–—’";

	static final String HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת־׳״";

	static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژگ،؛؟ًٌٍَُِّْ";

	static final String THAI = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์";

	/** They end words in Italian, and stand within them in Czech. */
	private static final String AT_THE_END = "ìòùÌÒÙ";

	private static final String WITHIN = "ěňů";

	/** Signs that stand in front of words, and never within. */
	private static final String FRONT = "¿¡«“‘€„";

	private final Charset charset;

	private final String common;

	private final char[] read = new char[256];

	/** Whether its letters stand in words of their own, and never beside Latin ones. */
	private final boolean apart;

	OldEncoding(String name, String common) {
		this(name, common, false);
	}

	OldEncoding(String name, String common, boolean apart) {
		this.charset = Charset.forName(name);
		this.common = common;
		this.apart = apart;
		for (int i = 0; i < this.read.length; i++) {
			this.read[i] = this.charset.decode(ByteBuffer.wrap(new byte[] { (byte) i })).get(0);
		}
	}

	Charset charset() {
		return this.charset;
	}

	/** Returns how likely it is that a byte is its character, by the one behind it. */
	int worthBefore(int it, int after) {
		char character = this.read[it];
		boolean ends = !Character.isLetter(after);
		return (AT_THE_END.indexOf(character) >= 0) ? (ends ? 3 : 0)
				: (WITHIN.indexOf(character) >= 0) ? (ends ? 1 : 3) : 0;
	}

	/** Returns how likely it is that a byte is the character that it would be. */
	int worth(int it, int before) {
		char character = this.read[it];
		boolean within = Character.isLetter(before);
		if (this.apart) {
			if (before >= 0x80 && Character.isUpperCase(character) && Character.isLowerCase(this.read[before])) {
				return -2;
			}
			boolean latin = before < 0x80 && within;
			return latin ? -4 : (this.common.indexOf(character) < 0) ? -2 : (before >= 0x80) ? 3 : beginning(character);
		}
		if (character == '\uFFFD' || Character.isISOControl(character)) {
			return -5;
		}
		if (before >= 0xC0 && this.common.indexOf(character) >= 0) {
			return 0;
		}
		if (this.common.indexOf(character) >= 0 && !(within && FRONT.indexOf(character) >= 0)) {
			return (within && Character.isUpperCase(character) && Character.isLowerCase(before)) ? -1 : 3;
		}
		if (!Character.isLetter(character)) {
			return within ? -2 : -1;
		}
		boolean odd = Character.isDigit(before)
				|| (within && Character.isUpperCase(character) && Character.isLowerCase(before));
		return odd ? -2 : 0;
	}

	/** Names begin with a capital, where letters have them. */
	private static int beginning(char character) {
		return Character.isUpperCase(character) ? 3 : Character.isLowerCase(character) ? 0 : 3;
	}

}
