package rapport.checkin.attendee.redis;

import java.util.Set;

/**
 * Words in which one letter is wrong, too many, missing, or changed places with the next.
 */
final class NearWords {

	/** In shorter ones a letter is too much. */
	static final int LEAST = 4;

	private NearWords() {
	}

	/** Returns whether a word that was typed nearly begins one of some words. */
	static boolean near(Set<String> words, String sought) {
		return sought.length() >= LEAST && words.stream().anyMatch((it) -> begins(it, sought));
	}

	private static boolean begins(String word, String sought) {
		int same = 0;
		int most = Math.min(word.length(), sought.length());
		while (same < most && word.charAt(same) == sought.charAt(same)) {
			same++;
		}
		if (same == sought.length()) {
			return true;
		}
		var left = sought.substring(same);
		var rest = word.substring(same);
		var after = left.substring(1);
		boolean turned = left.length() > 1 && rest.length() > 1 && left.charAt(0) == rest.charAt(1)
				&& left.charAt(1) == rest.charAt(0) && rest.substring(2).startsWith(left.substring(2));
		return turned || rest.startsWith(after)
				|| (!rest.isEmpty() && (rest.substring(1).startsWith(after) || rest.substring(1).startsWith(left)));
	}

}
