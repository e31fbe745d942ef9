package rapport.notify.wording;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What attendees wrote, made fit to be shown to others: on one line, in its own
 * direction, without links.
 */
final class Cleaned {

	/** So many characters are shown of one thing. */
	static final int MAX = 40;

	/**
	 * Controls, and format characters but the two joiners, which some scripts cannot do
	 * without.
	 */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}&&[^\\u200C\\u200D]]");

	private static final Pattern SCHEME = Pattern
		.compile("(?i)\\b[a-z][a-z0-9+.-]*://|\\bhttps?:/*|(?<!\\S)//|\\bwww\\.|\\b(?:tel|sms|mailto):");

	private static final Pattern PATH = Pattern
		.compile("(\\p{Alnum}\\.\\p{Alpha}{2,}|(?:\\d{1,3}\\.){3}\\d{1,3})(?::\\d+)?[/?#]\\S*");

	/** What phones make a link of by itself, which no name of a person has. */
	private static final Pattern DOMAIN = Pattern.compile("(?<=[\\p{L}\\p{N}])[.。｡](?=\\p{Ll}{2,})");

	/** So many figures make a number to be called. */
	private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s().-]*\\d){6,}");

	/** Letters as wide as those of Chinese are these, so far before them. */
	private static final Pattern WIDE = Pattern.compile("[！-～]");

	private static final int WIDER = '！' - '!';

	/** What does not stand at the end of what was cut. */
	private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:/&(\\p{Pd}]+$");

	private Cleaned() {
	}

	static String of(String text) {
		return of(text, MAX);
	}

	/**
	 * Returns a text of so many characters at most, cut between words where it can be.
	 */
	static String of(String text, int max) {
		var composed = WIDE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
			.replaceAll((it) -> Matcher.quoteReplacement(Character.toString(it.group().charAt(0) - WIDER)));
		var visible = INVISIBLE.matcher(composed).replaceAll(" ");
		var unlinked = PATH.matcher(SCHEME.matcher(visible).replaceAll("")).replaceAll("$1");
		return shortened(unlinked.replaceAll("[\\s\\p{Z}]+", " ").strip(), max);
	}

	/**
	 * Returns a person's name, without what phones take for an address or a number to
	 * call, unless nothing else is in it.
	 */
	static String name(String text, int max) {
		var name = DOMAIN.matcher(of(NUMBER.matcher(text).replaceAll(" "), max)).replaceAll(" ");
		return name.isEmpty() ? of(text, max) : name;
	}

	/** Returns the name one is called by, where nobody said: the first word of it. */
	static String firstName(String name) {
		var cleaned = name(name, MAX);
		int space = cleaned.indexOf(' ');
		return (space > 0) ? cleaned.substring(0, space) : cleaned;
	}

	private static String shortened(String text, int max) {
		if (text.codePointCount(0, text.length()) <= max) {
			return text;
		}
		int end = text.offsetByCodePoints(0, max);
		int space = text.lastIndexOf(' ', end);
		var cut = (space > 0) ? text.substring(0, space) : whole(text, end);
		return LOOSE_END.matcher(cut).replaceAll("").strip();
	}

	/** A single long word is cut between what is read as one character. */
	private static String whole(String text, int end) {
		var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		return text.substring(0, characters.isBoundary(end) ? end : Math.max(characters.preceding(end), 0));
	}

}
