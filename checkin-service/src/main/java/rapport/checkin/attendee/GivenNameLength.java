package rapport.checkin.attendee;

import java.util.List;

/** Tells how long a given name is that stands first. */
final class GivenNameLength {

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
		return 1;
	}

}
