package rapport.checkin.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The row that names the columns, found among the first: titles and blank rows may stand
 * above it, and some files have none.
 */
public final class HeaderRow {

	/** So many rows are looked at. */
	public static final int LOOKED_AT = 25;

	private static final int LONGEST = 120;

	private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){1,4}");

	private static final Pattern VALUE = Pattern.compile("[\\s.,:/+()-]*\\d[\\d\\s.,:/+()-]*|\\S+@\\S+\\.\\S+");

	private final List<Seen> first = new ArrayList<>();

	private record Seen(long line, List<String> cells) {
	}

	/**
	 * The header of a file.
	 *
	 * @param line where it stands; 0 if it is numbered
	 * @param named whether the file has one
	 */
	public record Found(long line, List<String> cells, boolean named) {
	}

	/** Takes one of the first rows; returns whether it wants another. */
	public boolean take(long line, List<String> cells) {
		this.first.add(new Seen(line, List.copyOf(cells)));
		return this.first.size() < LOOKED_AT;
	}

	/** Returns whether no row was taken. */
	public boolean isEmpty() {
		return this.first.isEmpty();
	}

	/**
	 * Returns the header; where no row is one, the columns are numbered, and it stands
	 * above the first.
	 */
	public Found found() {
		Seen best = null;
		int most = 0;
		for (var it : this.first) {
			int worth = hasValues(it.cells()) ? 0 : worth(it.cells());
			if (worth > most) {
				most = worth;
				best = it;
			}
		}
		var header = (best != null) ? best
				: this.first.stream().filter((it) -> namesPeople(it.cells())).findFirst().orElse(null);
		if (header != null) {
			return new Found(header.line(), header.cells(), true);
		}
		return isPerson() ? numbered() : firstWide();
	}

	private Found numbered() {
		var cells = new ArrayList<String>();
		int width = this.first.stream().mapToInt((it) -> it.cells().size()).max().orElse(0);
		for (int i = 1; i <= width; i++) {
			cells.add("Column " + i);
		}
		return new Found(0, cells, false);
	}

	private Found firstWide() {
		return this.first.stream()
			.filter((it) -> filled(it.cells()).size() > 1)
			.findFirst()
			.or(() -> this.first.stream().findFirst())
			.map((it) -> new Found(it.line(), it.cells(), true))
			.orElseGet(() -> new Found(0, List.of(), true));
	}

	/** How much a row looks like a header; 0 if it does not. */
	static int worth(List<String> cells) {
		int known = namesPeople(cells) ? 2 : 0;
		for (var it : cells) {
			if (!it.isBlank() && it.length() <= LONGEST) {
				known += HeaderWords.exact(it).isPresent() ? 2 : (HeaderWords.guess(it) != null) ? 1 : 0;
			}
		}
		return known;
	}

	/** Returns whether a row has a header of names. */
	static boolean namesPeople(List<String> cells) {
		return cells.stream()
			.filter((it) -> it.length() <= LONGEST)
			.anyMatch((it) -> HeaderWords.exact(it).filter((meaning) -> isName(meaning.column())).isPresent());
	}

	/** Whether a row has numbers or addresses, as headers hardly do. */
	private static boolean hasValues(List<String> cells) {
		return cells.stream().anyMatch((it) -> VALUE.matcher(it.strip()).matches());
	}

	private static boolean isName(Column column) {
		return column == Column.NAME || column == Column.FIRST_NAME || column == Column.LAST_NAME;
	}

	/** Returns whether a text looks like the first and the last name of somebody. */
	public static boolean isName(String text) {
		return text.length() <= 60 && NAME.matcher(text).matches();
	}

	/** Whether the first row has what no header has, or is like those beneath it. */
	private boolean isPerson() {
		if (this.first.isEmpty()) {
			return false;
		}
		var cells = this.first.getFirst().cells();
		if (hasValues(cells)) {
			return true;
		}
		for (int i = 0; i < cells.size(); i++) {
			int column = i;
			var below = this.first.stream()
				.skip(1)
				.map((it) -> (column < it.cells().size()) ? it.cells().get(column).strip() : "")
				.filter((it) -> !it.isEmpty())
				.toList();
			if (isName(cells.get(i).strip()) && !below.isEmpty()
					&& below.stream().filter(HeaderRow::isName).count() * 5 >= below.size() * 4L) {
				return true;
			}
		}
		return false;
	}

	private static List<String> filled(List<String> cells) {
		return cells.stream().filter((it) -> !it.isBlank()).toList();
	}

}
