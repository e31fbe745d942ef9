package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The first line of a CSV: which column stands where.
 *
 * @param unknown titles of no column
 */
record Titles(List<String> titles, Map<Integer, Column> columns, List<String> unknown) {

	/**
	 * Reads the first line.
	 * @throws UnusableFileException if a required column is missing or one stands twice
	 */
	static Titles of(List<String> titles) {
		var columns = new HashMap<Integer, Column>();
		var unknown = new ArrayList<String>();
		for (int i = 0; i < titles.size(); i++) {
			var column = Column.titled(titles.get(i));
			if (column.isPresent()) {
				columns.put(i, column.get());
			}
			else {
				unknown.add(shown(titles.get(i)));
			}
		}
		var found = new HashSet<>(columns.values());
		if (found.size() < columns.size()) {
			throw new UnusableFileException("A column stands twice in the first line; keep one of them", List.of());
		}
		var missing = Column.REQUIRED.stream().filter((it) -> !found.contains(it)).map(Column::title).toList();
		if (!missing.isEmpty()) {
			throw new UnusableFileException(whatToDo(titles, missing), missing);
		}
		return new Titles(titles, columns, unknown);
	}

	Map<Column, String> row(List<String> fields) {
		var row = new EnumMap<Column, String>(Column.class);
		this.columns.forEach((i, column) -> {
			if (i < fields.size()) {
				row.put(column, fields.get(i));
			}
		});
		return row;
	}

	private static String whatToDo(List<String> titles, List<String> missing) {
		if (titles.size() == 1 && (titles.getFirst().contains(";") || titles.getFirst().contains("\t"))) {
			return "The columns are not separated by commas; save the file as CSV with commas";
		}
		var known = Arrays.stream(Column.values()).map(Column::title).collect(Collectors.joining(","));
		return "The first line lacks " + String.join(" and ", missing) + "; the columns are " + known;
	}

	private static String shown(String title) {
		return (title.length() > 40) ? title.substring(0, 40) + "…" : title;
	}

}
