package rapport.checkin.attendee.redis;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeFilter;
import rapport.checkin.attendee.CanonicalTicket;
import rapport.checkin.attendee.TicketText;

/**
 * What an attendee is found by: her ticket however it is written, and the words of her
 * name, her company and her ticket.
 */
final class SearchWords {

	/** Stands before the loose form of a ticket; no word begins so. */
	static final String TICKET = "=";

	private static final char SEPARATOR = '\u0000';

	/** Sorts before every word, so that all are found in the order of their names. */
	private static final String EVERYONE = "!";

	/** Stands before a filter and a name. */
	private static final String FILTER = "~";

	private SearchWords() {
	}

	/**
	 * What an attendee is found by; the index's entries are each of these, a separator
	 * and her id.
	 */
	static Set<String> of(Attendee attendee) {
		var all = new LinkedHashSet<>(words(attendee));
		all.add(TICKET + CanonicalTicket.of(attendee.ticket()).loose());
		var name = String.join(" ", FoldedWords.sought(attendee.name()));
		all.add(EVERYONE + name);
		for (var filter : AttendeeFilter.values()) {
			if (filter.isOf(attendee)) {
				all.add(filtered(filter) + name);
			}
		}
		return all;
	}

	/** All that an attendee is found by but for her whole ticket; sounds among them. */
	static Set<String> words(Attendee attendee) {
		var words = new LinkedHashSet<String>();
		words.addAll(FoldedWords.found(attendee.name()));
		words.addAll(FoldedWords.joined(attendee.name()));
		words.addAll(FoldedWords.sounds(attendee.name()));
		FoldedWords.sought(attendee.name())
			.stream()
			.map(LatinSounds::of)
			.filter((it) -> !it.isEmpty())
			.forEach(words::add);
		words.addAll(FoldedWords.found(attendee.company()));
		// All tickets of an event may begin alike; who has a ticket's end is found by it.
		Arrays.stream(CanonicalTicket.of(attendee.ticket()).exact().split("[^\\p{L}\\p{N}]+", -1))
			.skip(1)
			.map(TicketText::loose)
			.filter((it) -> !it.isEmpty())
			.forEach(words::add);
		return words;
	}

	/** What the entries of all begin with, or of all who pass a filter. */
	static String everyone(@Nullable AttendeeFilter filter) {
		return (filter != null && filter.isIndexed()) ? filtered(filter) : EVERYONE;
	}

	/** Sorts after all that begin with a prefix, whatever characters they go on with. */
	static String after(String prefix) {
		return prefix + Character.toString(Character.MAX_CODE_POINT);
	}

	/**
	 * Returns whether an entry is the first by which its attendee is found, so that she
	 * is told once.
	 */
	static boolean isFirst(Attendee attendee, String entry, List<String> prefixes, int current) {
		if (entry.startsWith(EVERYONE) || entry.startsWith(FILTER)) {
			return true;
		}
		var all = of(attendee);
		var earlier = prefixes.subList(0, current);
		var word = entry.substring(0, entry.indexOf(SEPARATOR));
		return all.stream().noneMatch((it) -> earlier.stream().anyMatch(it::startsWith))
				&& all.stream().noneMatch((it) -> it.startsWith(prefixes.get(current)) && it.compareTo(word) < 0);
	}

	static String attendeeId(String entry) {
		return entry.substring(entry.indexOf(SEPARATOR) + 1);
	}

	private static String filtered(AttendeeFilter filter) {
		return FILTER + filter.word() + " ";
	}

}
