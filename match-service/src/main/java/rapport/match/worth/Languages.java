package rapport.match.worth;

import java.util.List;
import java.util.Set;

/** The languages someone speaks as bits, so that most comparisons are one operation. */
final class Languages {

	/** Each has a bit of its own; all others share the last one. */
	private static final List<String> COMMON = List.of("en", "es", "zh", "hi", "ar", "pt", "bn", "ru", "ja", "de", "fr",
			"ur", "id", "it", "tr", "vi", "ko", "ta", "pl", "uk", "fa", "nl", "ro", "el", "cs", "sv", "hu", "da", "fi",
			"no", "he");

	private static final int OTHERS = 1 << 31;

	private Languages() {
	}

	static int bits(Set<String> languages) {
		int bits = 0;
		for (var it : languages) {
			int place = COMMON.indexOf(it);
			bits |= (place < 0) ? OTHERS : 1 << place;
		}
		return bits;
	}

	/** Whether two have a common one by their bits alone. */
	static boolean surelyShared(int one, int other) {
		return (one & other & ~OTHERS) != 0;
	}

	/** Whether two may have a common one. */
	static boolean maybeShared(int one, int other) {
		return (one & other) != 0;
	}

}
