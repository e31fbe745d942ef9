package rapport.checkin.attendee;

import java.util.List;
import java.util.Set;

/** Tells how long a given name is that stands first. */
final class GivenNameLength {

	private static final Set<String> OF_FAITH = Set.of("الدين", "الله", "الرحمن", "al-din", "al-deen", "eddine",
			"uddin", "ud-din", "ullah");

	private GivenNameLength() {
	}

	/**
	 * Returns of how many of the words, two at least, a given name is: Abd al Rahman,
	 * María del Carmen, Mª José.
	 */
	static int of(List<String> words) {
		var first = NameCase.plain(words.getFirst());
		if (NameWords.DEVOTED.contains(first)) {
			int end = 1;
			while (end < words.size() && NameWords.ROMANCE_PARTICLES.contains(NameCase.plain(words.get(end)))) {
				end++;
			}
			if (end > 1 && end < words.size() && NameWords.DEVOTIONS.contains(NameCase.plain(words.get(end)))) {
				return end + 1;
			}
		}
		var second = NameCase.plain(words.get(1));
		if ((NameWords.MARIA.contains(first) && NameWords.JOSE.contains(second))
				|| (NameWords.JOSE.contains(first) && NameWords.MARIA.contains(second))) {
			return 2;
		}
		if (NameWords.COMPOUNDS.contains(first) || words.getFirst().equals("Ma.")) {
			return NameWords.ARTICLES.contains(second) ? 3 : 2;
		}
		// As in Nour al-Din, the light of the faith: neither word is a name alone.
		return OF_FAITH.contains(second) ? 2 : 1;
	}

}
