package rapport.checkin.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import rapport.checkin.cell.AnswerWords.Answer;
import rapport.checkin.cell.CleanText;
import rapport.checkin.registration.ComingAnswers.Asks;
import rapport.checkin.table.Column;

/** Tells by the columns of a file who has cancelled. */
final class StatusCells {

	private final FileColumns columns;

	private final Map<Integer, Asks> asked = new LinkedHashMap<>();

	private final Map<String, Map<String, Integer>> unknown = new TreeMap<>();

	StatusCells(FileColumns columns) {
		this.columns = columns;
		columns.all(Column.STATUS).forEach((it) -> this.asked.put(it, Asks.of(columns.header(it))));
	}

	/** Returns whether any column says that she has cancelled. */
	boolean isCancelled(List<String> row) {
		boolean cancelled = false;
		for (var it : this.asked.entrySet()) {
			int index = it.getKey();
			var text = (index < row.size()) ? CleanText.line(row.get(index)) : "";
			var answer = text.isEmpty() ? Answer.NOTHING : ComingAnswers.read(text, it.getValue());
			cancelled |= answer == Answer.NO;
			if (answer == Answer.UNCLEAR) {
				this.unknown.computeIfAbsent(this.columns.header(index), (header) -> new TreeMap<>())
					.merge(CleanText.shown(text), 1, Integer::sum);
			}
		}
		return cancelled;
	}

	/** Returns how often which unknown status stands in which column. */
	Map<String, Map<String, Integer>> unknown() {
		return this.unknown;
	}

}
