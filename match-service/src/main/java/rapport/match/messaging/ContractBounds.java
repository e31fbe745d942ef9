package rapport.match.messaging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.starter.kafka.Bounds;

/** What the contracts allow at most, beside what {@link Bounds} knows. */
final class ContractBounds {

	private static final int LONGEST_ID = 64;

	private static final int LONGEST_LABEL = 80;

	private static final int MOST_LABELS = 64;

	/** A code point may be two characters. */
	private static final int CHARACTERS = 2;

	private ContractBounds() {
	}

	/** Checks the id of an event, or of something that belongs to one. */
	static String id(@Nullable String id) {
		var it = Bounds.text(id, LONGEST_ID);
		if (it.isBlank() || it.indexOf('/') >= 0) {
			throw new IllegalArgumentException("not an id");
		}
		return it;
	}

	/** Checks that a text has no more than so many code points. */
	static String text(@Nullable String text, int most) {
		var it = Bounds.text(text, most * CHARACTERS);
		if (it.codePointCount(0, it.length()) > most) {
			throw new IllegalArgumentException("a text is too long");
		}
		return it;
	}

	static String label(@Nullable String label) {
		return text(label, LONGEST_LABEL);
	}

	/** Checks labels; none if there is no list. */
	static List<String> labels(@Nullable List<String> labels) {
		if (labels == null) {
			return List.of();
		}
		Bounds.size(labels, MOST_LABELS).forEach(ContractBounds::label);
		return labels;
	}

	/** Checks that a share is from 0 to 1. */
	static double share(double share) {
		if (!(share >= 0 && share <= 1)) {
			throw new IllegalArgumentException("not from 0 to 1");
		}
		return share;
	}

	/** Checks that a number is from the least to the most. */
	static int between(int least, int number, int most) {
		if (number < least || number > most) {
			throw new IllegalArgumentException("a number is too small or too great");
		}
		return number;
	}

}
