package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is in each column of a file, by its first rows. */
final class FileProfile {

	private static final int MOST = 5_000;

	private static final int SAMPLES = 3;

	private static final int LONGEST = 80;

	private final List<Seen> columns = new ArrayList<>();

	private int rows;

	private static final class Seen {

		private final List<String> samples = new ArrayList<>();

		private final Set<String> distinct = new HashSet<>();

		private int filled;

		private int codes;

	}

	/** Takes a row, and tells whether it wants more. */
	void take(List<String> row) {
		this.rows++;
		if (this.rows > MOST) {
			return;
		}
		for (int i = 0; i < row.size(); i++) {
			if (i == this.columns.size()) {
				this.columns.add(new Seen());
			}
			var text = CleanText.line(row.get(i));
			var seen = this.columns.get(i);
			if (!text.isEmpty()) {
				seen.filled++;
				seen.codes += isCode(text) ? 1 : 0;
				if (seen.distinct.add(text.substring(0, Math.min(LONGEST, text.length())))
						&& seen.samples.size() < SAMPLES) {
					seen.samples.add((text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text);
				}
			}
		}
	}

	private static boolean isCode(String text) {
		return text.indexOf(' ') < 0 && text.chars().anyMatch(Character::isDigit);
	}

	/** Returns how many rows there are. */
	int rows() {
		return this.rows;
	}

	/** Returns up to three values of a column. */
	List<String> samples(int index) {
		return (index < this.columns.size()) ? List.copyOf(this.columns.get(index).samples) : List.of();
	}

	/**
	 * Returns whether a column has few values that come again and again, and no codes.
	 */
	boolean isType(int index) {
		if (index >= this.columns.size()) {
			return false;
		}
		var seen = this.columns.get(index);
		return seen.filled > 1 && seen.distinct.size() * 2 <= seen.filled && seen.codes * 2 <= seen.filled;
	}

}
