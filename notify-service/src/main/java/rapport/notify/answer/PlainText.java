package rapport.notify.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in plain words: small letters without accents, digits of any script as ours,
 * signs as words.
 *
 * @param words its words, in order
 * @param starts which of them begin a sentence, or a part of one
 * @param asks whether it has a question mark
 */
record PlainText(List<String> words, BitSet starts, boolean asks) {

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}\\x{1F3FB}-\\x{1F3FF}]");

	/**
	 * The white one on black: unlike other circled digits it is no form of a plain one.
	 */
	private static final int FIRST_CIRCLED = 0x2776;

	private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’‘ʼ´`](?=\\p{L})");

	/** As in yessss. */
	private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

	/** As in S.T.O.P. */
	private static final Pattern SPELT = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

	private static final Pattern BREAK = Pattern
		.compile("[.!?;:,\\n\\r()\\[\\]|/¿¡؟،。！？、]+|(?<=\\s|^)[-–—~*]+(?=\\s|$)");

	/** Words, numbers and signs stand apart though nothing is between them. */
	private static final Pattern WORD = Pattern.compile("\\p{L}+|[0-9]+");

	PlainText {
		words = List.copyOf(words);
	}

	static PlainText of(String text) {
		var known = new StringBuilder();
		INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
			.replaceAll("")
			.codePoints()
			.forEach((it) -> append(known, it));
		var spelt = SPELT.matcher(known.toString().toLowerCase(Locale.ROOT)).replaceAll("");
		var letters = STRETCHED.matcher(APOSTROPHE.matcher(spelt).replaceAll("")).replaceAll("$1");
		var words = new ArrayList<String>();
		var starts = new BitSet();
		for (var part : BREAK.splitWithDelimiters(letters, 0)) {
			int before = words.size();
			WORD.matcher(part).results().forEach((it) -> words.add(it.group()));
			if (words.size() > before) {
				starts.set(before);
			}
		}
		return new PlainText(words, starts, letters.indexOf('?') >= 0 || letters.indexOf('؟') >= 0);
	}

	private static void append(StringBuilder text, int codePoint) {
		if (Character.isDigit(codePoint)) {
			text.append(Character.digit(codePoint, 10));
		}
		else if (codePoint >= FIRST_CIRCLED && codePoint < FIRST_CIRCLED + 9) {
			text.append(' ').append(1 + codePoint - FIRST_CIRCLED).append(' ');
		}
		else {
			Signs.word(codePoint)
				.ifPresentOrElse((it) -> text.append(' ').append(it).append(' '),
						() -> text.appendCodePoint(codePoint));
		}
	}

	String joined() {
		return String.join(" ", this.words);
	}

	/** Returns the place after the part of a sentence that begins at a place. */
	int end(int start) {
		int next = this.starts.nextSetBit(start + 1);
		return (next < 0) ? this.words.size() : next;
	}

	/** Returns whether a place is the end, or the beginning of another part. */
	boolean ends(int place) {
		return place >= this.words.size() || this.starts.get(place);
	}

}
