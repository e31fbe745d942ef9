package rapport.match.term;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that people write where they have nothing to write. */
public final class Nothing {

	private static final WordFile FILE = new WordFile(Nothing.class, "nothing.txt");

	/** Without spaces, punctuation, case and accents. */
	private static final Set<String> ALONE = FILE.words("alone", (it) -> Spelling.of(it).squashed());

	private static final Set<String> CORE = FILE.words("core", (it) -> Spelling.of(it).squashed());

	private static final Set<String> AROUND = around();

	private static final Set<String> BEGINS = FILE.words("begins", (it) -> Spelling.of(it).words());

	/** A text of more words says something, whatever it begins with. */
	private static final int FEW = 8;

	private Nothing() {
	}

	/** Returns whether a text says nothing: such words, or no letter and no digit. */
	public static boolean is(String text) {
		return says(Spelling.of(text));
	}

	/** Whether such words are all there is; of an empty text there is none. */
	static boolean says(Spelling text) {
		var squashed = text.squashed();
		if (squashed.isEmpty() || ALONE.contains(squashed)) {
			return true;
		}
		var words = text.words().split(" ", -1);
		return (Arrays.stream(words).anyMatch(CORE::contains) && Arrays.stream(words).allMatch(AROUND::contains))
				|| begins(words);
	}

	/** As in "not sure what to put here". */
	private static boolean begins(String[] words) {
		var begun = new StringBuilder();
		for (int place = 0; place < words.length && words.length <= FEW; place++) {
			begun.append((place > 0) ? " " : "").append(words[place]);
			if (BEGINS.contains(begun.toString())) {
				return true;
			}
		}
		return false;
	}

	/** As in "nothing really" and "un poco de todo". */
	private static Set<String> around() {
		var all = new HashSet<>(CORE);
		FILE.words("around", (it) -> Spelling.of(it).words())
			.forEach((it) -> all.addAll(Arrays.asList(it.split(" ", -1))));
		return all.stream().collect(Collectors.toUnmodifiableSet());
	}

}
