package rapport.notify.wording;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Chooses the text that says most in one segment, else in two. Where none fits in two,
 * names and topics are made shorter, and never what must be said left out.
 */
final class Fitting {

	private static final int[] SHORTER = { 24, 16, 10 };

	private static final int MOST = 2;

	private Fitting() {
	}

	/**
	 * Returns the best text.
	 * @param texts the texts, the best first, if names and topics have so many characters
	 * at most
	 */
	static String best(IntFunction<List<String>> texts) {
		var usual = texts.apply(Cleaned.MAX);
		var sizes = usual.stream().map((it) -> Segments.of(it).parts().size()).toList();
		for (int most = 1; most <= MOST; most++) {
			for (int i = 0; i < sizes.size(); i++) {
				if (sizes.get(i) <= most) {
					return usual.get(i);
				}
			}
		}
		for (int max : SHORTER) {
			for (var text : texts.apply(max)) {
				if (Segments.of(text).parts().size() <= MOST) {
					return text;
				}
			}
		}
		return texts.apply(SHORTER[SHORTER.length - 1]).getLast();
	}

}
