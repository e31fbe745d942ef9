package rapport.checkin.attendee.redis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.CanonicalTicket;
import rapport.checkin.attendee.Names;

/** What somebody typed to find somebody: a ticket, or words of a name and a company. */
final class SearchQuery {

	private final String ticket;

	private final List<String> plain;

	private final List<String> german;

	SearchQuery(String query) {
		this.ticket = CanonicalTicket.of(query).loose();
		this.plain = untitled(FoldedWords.sought(query));
		this.german = untitled(FoldedWords.soughtGerman(query));
	}

	/** Who asks for Dr. Müller means Müller. */
	private static List<String> untitled(List<String> words) {
		var names = words.stream().filter((it) -> !Names.isTitle(it)).toList();
		return names.isEmpty() ? words : names;
	}

	/**
	 * What the entries sought begin with, one after the other: the ticket, then the
	 * longest word, and what it sounds like.
	 */
	List<String> prefixes() {
		var prefixes = new ArrayList<String>();
		if (!this.ticket.isEmpty()) {
			prefixes.add(SearchWords.TICKET + this.ticket);
		}
		for (var words : List.of(this.plain, this.german)) {
			words.stream().max(Comparator.comparingInt(String::length)).ifPresent(prefixes::add);
			if (words.size() > 1) {
				prefixes.add(String.join("", words));
			}
		}
		for (var key : sounds(longest())) {
			prefixes.add(key);
		}
		sounds(String.join("", this.plain)).forEach(prefixes::add);
		return prefixes.stream().distinct().toList();
	}

	private String longest() {
		return this.plain.stream().max(Comparator.comparingInt(String::length)).orElse("");
	}

	private static List<String> sounds(String word) {
		return Stream.of(SoundKeys.soughtSound(word), SoundKeys.soughtConsonants(word))
			.filter(SoundKeys::tells)
			.toList();
	}

	/**
	 * Whether each word begins a word of the attendee, or sounds like one, or the query
	 * begins her ticket.
	 */
	boolean matches(Attendee attendee) {
		if (!this.ticket.isEmpty() && CanonicalTicket.of(attendee.ticket()).loose().startsWith(this.ticket)) {
			return true;
		}
		var words = SearchWords.words(attendee);
		return all(words, this.plain) || all(words, this.german) || all(words, List.of(String.join("", this.plain)));
	}

	private static boolean all(Set<String> words, List<String> sought) {
		return sought.stream().allMatch((it) -> begins(words, it) || (sought.size() > 1 && isShortly(words, it)));
	}

	/** Beside another word so little tells as well: one consonant, if it is all. */
	private static boolean isShortly(Set<String> words, String sought) {
		var key = SoundKeys.soughtConsonants(sought);
		return sought.length() > 1 && key.length() > 1 && words.contains(key);
	}

	/** Returns whether a word begins with what is sought, or sounds like it. */
	static boolean begins(Set<String> words, String sought) {
		return words.stream().anyMatch((word) -> word.startsWith(sought))
				|| sounds(sought).stream().anyMatch((key) -> words.stream().anyMatch((it) -> SoundKeys.alike(it, key)));
	}

	/** Returns who may be meant if nobody matches. */
	NearMatch near() {
		return new NearMatch(this.plain);
	}

}
