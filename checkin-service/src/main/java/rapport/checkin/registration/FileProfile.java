package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.checkin.cell.AnswerWords;
import rapport.checkin.cell.AnswerWords.Answer;
import rapport.checkin.cell.CellText;
import rapport.checkin.cell.CleanText;
import rapport.checkin.cell.LanguageNames;
import rapport.checkin.cell.PhoneNumbers;
import rapport.checkin.table.Column;
import rapport.checkin.table.HeaderRow;

/** What is in each column of a file, by its first rows. */
final class FileProfile {

	private static final int MOST = 5_000;

	private static final int SAMPLES = 3;

	private static final int LONGEST = 80;

	private final List<Seen> columns = new ArrayList<>();

	private int rows;

	/** What was seen of a column. */
	private static final class Seen {

		private final List<String> samples = new ArrayList<>();

		private final Set<String> distinct = new HashSet<>();

		private int filled;

		private int codes;

		private int names;

		private int numbers;

		private int addresses;

		private int longNumbers;

		private int rounded;

		private int changed;

		void take(String text) {
			this.filled++;
			boolean digits = text.chars().anyMatch(Character::isDigit);
			this.codes += (digits && text.indexOf(' ') < 0) ? 1 : 0;
			this.names += (!digits && HeaderRow.isName(text)) ? 1 : 0;
			this.numbers += (digits && PhoneNumbers.looksLikeOne(text)) ? 1 : 0;
			this.addresses += (text.indexOf('@') > 0) ? 1 : 0;
			this.longNumbers += CellText.isLong(text) ? 1 : 0;
			this.rounded += CellText.isRounded(text) ? 1 : 0;
			this.changed += (digits && CellText.isChanged(text)) ? 1 : 0;
			if (this.distinct.add(text.substring(0, Math.min(LONGEST, text.length())))
					&& this.samples.size() < SAMPLES) {
				this.samples.add((text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text);
			}
		}

	}

	/** Takes a row. */
	void take(List<String> row) {
		if (TotalRow.is(row)) {
			return;
		}
		this.rows++;
		if (this.rows > MOST) {
			return;
		}
		for (int i = 0; i < row.size(); i++) {
			if (i == this.columns.size()) {
				this.columns.add(new Seen());
			}
			var text = CleanText.line(CellText.unguarded(row.get(i)));
			if (!text.isEmpty()) {
				this.columns.get(i).take(text);
			}
		}
	}

	/** Returns how many rows there are. */
	int rows() {
		return this.rows;
	}

	/** Returns whether all values of a column are small numbers, as of rows or seats. */
	boolean isCount(int index) {
		return seen(index).distinct.stream()
			.allMatch((it) -> it.length() <= 4 && it.chars().allMatch(Character::isDigit));
	}

	/** Returns whether nothing stands in a column. */
	boolean isEmpty(int index) {
		return seen(index).filled == 0;
	}

	/** Returns up to three values of a column. */
	List<String> samples(int index) {
		return List.copyOf(seen(index).samples);
	}

	private Seen seen(int index) {
		return (index < this.columns.size()) ? this.columns.get(index) : new Seen();
	}

	/**
	 * Returns whether a column has few values that come again and again, and no codes.
	 */
	boolean isType(int index) {
		return repeats(index) && seen(index).codes * 2 <= seen(index).filled;
	}

	/** Returns whether most values of a column come again. */
	boolean repeats(int index) {
		var seen = seen(index);
		return seen.filled > 1 && seen.distinct.size() * 2 <= seen.filled;
	}

	/** Returns whether a column tells people apart, as far as its rows go. */
	boolean isUnique(int index) {
		var seen = seen(index);
		return seen.filled * 10 >= Math.min(this.rows, MOST) * 9 && seen.distinct.size() * 10 >= seen.filled * 9;
	}

	/** Returns whether every row has a value of its own in a column. */
	boolean isWhollyUnique(int index) {
		var seen = seen(index);
		return this.rows > 0 && this.rows <= MOST && seen.filled == this.rows && seen.distinct.size() == seen.filled;
	}

	/** Returns whether a spreadsheet changed values of a column. */
	boolean isChanged(int index) {
		return seen(index).changed > 0 || isRounded(index);
	}

	/** Returns whether all long numbers of a column end in noughts. */
	boolean isRounded(int index) {
		var seen = seen(index);
		return seen.rounded > 0 && seen.rounded == seen.longNumbers;
	}

	/** Returns whether most values of a column are clear answers, a yes or a no. */
	boolean isConsent(int index) {
		var values = seen(index).distinct;
		return values.stream().filter((it) -> AnswerWords.consent(it) != Answer.UNCLEAR).count() * 2 >= values.size();
	}

	/** Returns whether most values of a column name languages that people speak. */
	boolean isLanguages(int index) {
		var values = seen(index).distinct;
		return values.stream().filter((it) -> !LanguageNames.read(it).codes().isEmpty()).count() * 2 >= values.size();
	}

	/** Returns whether all that stands in a column is a yes or a no, and nothing more. */
	boolean isYesOrNo(int index) {
		var values = seen(index).distinct;
		return !values.isEmpty() && values.stream().allMatch((it) -> AnswerWords.isYes(it) || AnswerWords.isNo(it));
	}

	/** Returns what a column without a header seems to be, by what is in it. */
	@Nullable Column guess(int index) {
		var seen = seen(index);
		int most = Math.max(1, seen.filled * 4 / 5);
		if (seen.addresses >= most) {
			return Column.EMAIL;
		}
		if (seen.numbers >= most) {
			return Column.PHONE;
		}
		if (seen.names >= most) {
			return Column.NAME;
		}
		return (seen.codes >= most && isUnique(index)) ? Column.TICKET : null;
	}

}
