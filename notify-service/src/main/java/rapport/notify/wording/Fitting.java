package rapport.notify.wording;

import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Chooses the text that says most in one segment, else in two. Where none fits in two,
 * names and topics are made shorter, and never what must be said left out.
 */
final class Fitting {

	private static final int[] SHORTER = { 24, 16, 10, 6 };

	private static final int MOST = 2;

	private Fitting() {
	}

	/**
	 * Returns the best text.
	 * @param texts the texts, the best first, if names and topics have so many characters
	 * at most
	 */
	static String best(IntFunction<List<String>> texts) {
		@Nullable String inTwo = null;
		for (var text : texts.apply(Cleaned.MAX)) {
			int size = Segments.of(text).parts().size();
			if (size == 1) {
				return text;
			}
			inTwo = (inTwo == null && size <= MOST) ? text : inTwo;
		}
		if (inTwo != null) {
			return inTwo;
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
