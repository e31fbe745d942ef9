package rapport.notify.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Faces and signs, and the words they stand for. */
final class Signs {

	static final String YES = "signyes";

	static final String NO = "signno";

	static final String LATER = "signlater";

	static final String POLITE = "signpolite";

	/** A sign that means nothing to us. */
	static final String OTHER = "signother";

	private static final Set<String> ALL = Set.of(YES, NO, LATER, POLITE, OTHER);

	private static final Map<Integer, String> WORDS = words();

	private Signs() {
	}

	/** Returns the word a sign stands for, if it is a sign. */
	static Optional<String> word(int codePoint) {
		var word = WORDS.get(codePoint);
		if (word != null) {
			return Optional.of(word);
		}
		boolean sign = Character.getType(codePoint) == Character.OTHER_SYMBOL && codePoint != '°';
		return sign ? Optional.of(OTHER) : Optional.empty();
	}

	private static Map<Integer, String> words() {
		var words = new HashMap<Integer, String>();
		Map.of("emoji-yes", YES, "emoji-no", NO, "emoji-later", LATER, "emoji-polite", POLITE, "emoji-stop", "stop")
			.forEach(
					(section, word) -> ReplyWords.raw(section).forEach((sign) -> words.put(sign.codePointAt(0), word)));
		return Map.copyOf(words);
	}

	/** Returns words without the signs that mean nothing. */
	static List<String> without(List<String> words) {
		return words.stream().filter((it) -> !it.equals(OTHER)).toList();
	}

	/** Returns words without any signs. */
	static List<String> none(List<String> words) {
		return words.stream().filter((it) -> !is(it)).toList();
	}

	/** Returns whether a word stands for a sign. */
	static boolean is(String word) {
		return ALL.contains(word);
	}

}
