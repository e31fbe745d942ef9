package rapport.checkin.attendee.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import rapport.checkin.attendee.Attendee;

/**
 * Who may be meant by words that match nobody.
 *
 * @param words as they are sought
 */
record NearMatch(List<String> words) {

	private static final int NEAR_LETTERS = 2;

	private static final int MOST_INITIALS = 4;

	/** Returns what the entries begin with of which one may be meant. */
	List<String> prefixes() {
		var near = this.words.stream().filter((it) -> it.length() >= NearWords.LEAST).limit(2).toList();
		var prefixes = new ArrayList<String>();
		near.forEach((it) -> prefixes.add(it.substring(0, it.offsetByCodePoints(0, NEAR_LETTERS))));
		this.words.stream().limit(2).forEach((it) -> prefixes.addAll(Nicknames.of(it)));
		near.stream().map(LatinSounds::of).filter((it) -> !it.isEmpty()).forEach(prefixes::add);
		near.stream()
			.filter((it) -> it.charAt(1) < 0x80)
			.forEach((it) -> prefixes.add("" + it.charAt(0) + it.charAt(2)));
		return prefixes.stream().distinct().toList();
	}

	/**
	 * Returns whether each word is a word of the attendee but for one letter, sounds like
	 * one, is another form of her name, or has her initial.
	 */
	boolean matches(Attendee attendee) {
		var hers = SearchWords.words(attendee);
		boolean named = this.words.stream().anyMatch((it) -> it.length() > 1 && isNear(hers, it));
		return named && this.words.stream()
			.allMatch((it) -> isNear(hers, it) || areInitials(attendee, it)
					|| (this.words.size() > 1 && hers.contains(it.substring(0, it.offsetByCodePoints(0, 1)))));
	}

	/** As J.L. are Jean-Luc Picard's. */
	private static boolean areInitials(Attendee attendee, String sought) {
		if (sought.length() < 2 || sought.length() > MOST_INITIALS) {
			return false;
		}
		var initials = FoldedWords.sought(attendee.name())
			.stream()
			.map((it) -> it.substring(0, it.offsetByCodePoints(0, 1)))
			.collect(Collectors.joining());
		return initials.contains(sought);
	}

	private static boolean isNear(Set<String> words, String sought) {
		if (SearchQuery.begins(words, sought) || NearWords.near(words, sought)
				|| Nicknames.of(sought).stream().anyMatch(words::contains)) {
			return true;
		}
		var sound = LatinSounds.of(sought);
		return !sound.isEmpty() && words.contains(sound);
	}

}
