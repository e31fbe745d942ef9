package rapport.checkin.attendee.redis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import rapport.checkin.attendee.Attendee;

/**
 * What an attendee is found by: the words of her name, company and ticket, without case
 * and accents.
 */
final class SearchWords {

	private static final char SEPARATOR = '\u0000';

	/** Sorts before every word, so that all are found in the order of their names. */
	private static final String EVERYONE = "!";

	private SearchWords() {
	}

	/**
	 * What an attendee is found by; the index's entries are each of these, a separator
	 * and her id.
	 */
	static Set<String> of(Attendee attendee) {
		var all = new LinkedHashSet<String>();
		for (var text : List.of(attendee.name(), attendee.company(), attendee.ticket())) {
			all.addAll(words(text));
		}
		all.add(EVERYONE + String.join(" ", words(attendee.name())));
		return all;
	}

	/**
	 * What the entries sought begin with: the longest word of the query, or what all
	 * have.
	 */
	static String prefix(String query) {
		return words(query).stream().max((a, b) -> Integer.compare(a.length(), b.length())).orElse(EVERYONE);
	}

	/** Sorts after all that begin with a prefix, whatever characters they go on with. */
	static String after(String prefix) {
		return prefix + Character.toString(Character.MAX_CODE_POINT);
	}

	/** Whether each word of the query begins a word of the attendee. */
	static boolean matches(Attendee attendee, String query) {
		var words = words(attendee.name() + " " + attendee.company() + " " + attendee.ticket());
		return words(query).stream().allMatch((sought) -> words.stream().anyMatch((it) -> it.startsWith(sought)));
	}

	static String attendeeId(String entry) {
		return entry.substring(entry.indexOf(SEPARATOR) + 1);
	}

	private static List<String> words(String text) {
		var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter((it) -> !it.isEmpty()).distinct().toList();
	}

}
