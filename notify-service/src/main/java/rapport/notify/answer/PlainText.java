package rapport.notify.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

	private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’‘ʼ´`](?=\\p{L})");

	/** As in yessss. */
	private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

	/** As in S.T.O.P. */
	private static final Pattern SPELT = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

	/** A point between figures breaks nothing: 1.5 is no 1, and 15:30 is one time. */
	private static final Pattern BREAK = Pattern
		.compile("(?:[!?;\\n\\r()\\[\\]|¿¡؟،。！？、]|[.:,/](?![0-9])|(?<![0-9])[.:,/])+|(?<=\\s|^)[-–—~*]+(?=\\s|$)");

	/** Words, numbers and signs stand apart though nothing is between them. */
	private static final Pattern WORD = Pattern.compile("\\p{L}+|[0-9]+(?:[.:,/][0-9]+)*");

	private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9]+$)");

	private static final Map<Character, String> LETTERS = Map.of('ß', "ss", 'ø', "o", 'ł', "l", 'æ', "ae", 'œ', "oe",
			'ı', "i", 'đ', "d", 'ð', "d", 'þ', "th");

	PlainText {
		words = List.copyOf(words);
	}

	static PlainText of(String text) {
		var known = new StringBuilder();
		INVISIBLE.matcher(Normalizer.normalize(SignSpelling.replaced(text), Normalizer.Form.NFKD))
			.replaceAll("")
			.codePoints()
			.forEach((it) -> append(known, it));
		var spelt = SPELT.matcher(plain(known.toString().toLowerCase(Locale.ROOT))).replaceAll("");
		var letters = STRETCHED.matcher(APOSTROPHE.matcher(spelt).replaceAll("")).replaceAll("$1");
		var words = new ArrayList<String>();
		var starts = new BitSet();
		for (var part : BREAK.splitWithDelimiters(letters, 0)) {
			int before = words.size();
			WORD.matcher(part).results().forEach((it) -> words.add(LEADING_ZEROS.matcher(it.group()).replaceAll("")));
			if (words.size() > before) {
				starts.set(before);
			}
		}
		return new PlainText(words, starts, letters.indexOf('?') >= 0 || letters.indexOf('؟') >= 0);
	}

	/** Letters that are no other with an accent, as most people write them. */
	private static String plain(String letters) {
		var plain = new StringBuilder();
		letters.chars().forEach((it) -> plain.append(LETTERS.getOrDefault((char) it, Character.toString(it))));
		return plain.toString();
	}

	/** Of numbers that are no figures, those within circles and the like are meant. */
	@SuppressWarnings("CharacterGetNumericValue")
	private static void append(StringBuilder text, int codePoint) {
		int number = (Character.getType(codePoint) == Character.OTHER_NUMBER) ? Character.getNumericValue(codePoint)
				: -1;
		if (Character.isDigit(codePoint)) {
			text.append(Character.digit(codePoint, 10));
		}
		else if (number >= 0 && number <= 9) {
			text.append(' ').append(number).append(' ');
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
