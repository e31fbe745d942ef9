package rapport.match.term;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A label without what does not tell terms apart: case, accents, compatibility forms,
 * punctuation, spaces, and what cannot be seen. What does tell them apart stays:
 * {@code +} and {@code #} as in C++ and C#, and the dot that .NET begins with.
 *
 * @param words of at most {@value #LONGEST} characters, one space between them
 * @param bracketed the words in brackets at the label's end; empty if there are none
 */
record Spelling(String words, String bracketed) {

	private static final int LONGEST = 80;

	private static final int SHORTEST_PLURAL = 4;

	/** So much of a label is read. */
	private static final int READ = 400;

	/** What is in or about words and no part of them; some of it cannot be seen. */
	private static final Pattern NO_PARTS = Pattern.compile("[™®©℠'’ʼ`´\\u0300-\\u036F\\uFE00-\\uFE0F\\p{Cf}]+");

	private static final Pattern LEADING_DOT = Pattern.compile("(?<=^|[\\s(/,;])\\.(?=\\p{L})");

	/** E-commerce is ecommerce. */
	private static final Pattern ELECTRONIC = Pattern.compile("\\be-(?=\\p{L})");

	/** As in C ++. */
	private static final Pattern APART = Pattern.compile("(?<=\\b[a-z]) (?=\\+\\+|#)");

	private static final Pattern LOOSE_SIGNS = Pattern.compile("(?<![\\p{L}\\p{N}+#])[+#]+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

	private static final Pattern NO_PICTURES = Pattern.compile("[^\\p{So}]+");

	static Spelling of(String label) {
		var text = folded(cut(label, READ));
		int open = text.indexOf('(');
		int close = text.lastIndexOf(')');
		if (open >= 0 && close > open && words(text.substring(close)).isEmpty()) {
			var before = words(text.substring(0, open));
			if (!before.isEmpty()) {
				return new Spelling(before, words(text.substring(open)));
			}
		}
		return new Spelling(words(text), "");
	}

	/** What makes two labels the same where nothing more is known of them. */
	String key() {
		return singular(squashed());
	}

	/** Without spaces: "front end" is "frontend". */
	String squashed() {
		return squashed(this.words);
	}

	/** Whether there is more than one word. */
	boolean isPhrase() {
		return this.words.indexOf(' ') > 0;
	}

	/**
	 * Whether what is in brackets and what is before them are a name and its initials.
	 */
	boolean abbreviated() {
		return isInitials(this.words, this.bracketed) || isInitials(this.bracketed, this.words);
	}

	private static String squashed(String words) {
		return words.replace(" ", "");
	}

	/**
	 * Without the ending of an English plural. Not all results are words; all that counts
	 * is that singular and plural have the same, and that it stays as it is when it is
	 * made singular again.
	 * @param squashed words without spaces
	 */
	static String singular(String squashed) {
		int length = squashed.length();
		if (length < SHORTEST_PLURAL || !squashed.endsWith("s") || squashed.endsWith("ss")) {
			return (length > SHORTEST_PLURAL && squashed.endsWith("ie")) ? squashed.substring(0, length - 2) + "y"
					: squashed;
		}
		return squashed.endsWith("sses") ? squashed.substring(0, length - 2)
				: singular(squashed.substring(0, length - 1));
	}

	private static boolean isInitials(String initials, String words) {
		return words.indexOf(' ') > 0 && squashed(initials)
			.equals(Stream.of(words.split(" ")).map((it) -> it.substring(0, 1)).collect(Collectors.joining()));
	}

	/** Lower, upper and lower case again is nearly what Unicode calls case folding. */
	private static String folded(String text) {
		var plain = NO_PARTS.matcher(Normalizer.normalize(NO_PARTS.matcher(text).replaceAll(""), Normalizer.Form.NFKD))
			.replaceAll("");
		return plain.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
	}

	private static String words(String folded) {
		var text = LEADING_DOT.matcher(folded.replace('♯', '#')).replaceAll("dot").replace("&", " and ");
		text = APART.matcher(text).replaceAll("");
		text = LOOSE_SIGNS.matcher(ELECTRONIC.matcher(text).replaceAll("e")).replaceAll(" ");
		text = BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
		return cut(text.isEmpty() ? NO_PICTURES.matcher(folded).replaceAll("") : text, LONGEST).strip();
	}

	private static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
	}

}
