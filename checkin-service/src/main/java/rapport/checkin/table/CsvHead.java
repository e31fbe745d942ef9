package rapport.checkin.table;

import java.util.List;
import java.util.Locale;

/**
 * What the first lines of a CSV tell of the others.
 *
 * @param separator what stands between cells
 * @param width how many cells a row has; 0 if that cannot be told
 */
record CsvHead(char separator, int width) {

	private static final char[] SEPARATORS = { ',', ';', '\t', '|', '^', '~', '¦' };

	private static final int KNOWN = 1_000_000;

	/** Returns what lines tell, of which none is blank. */
	static CsvHead of(List<String> lines) {
		boolean naming = !lines.isEmpty() && isNaming(lines.getFirst());
		var all = naming ? lines.subList(1, lines.size()) : lines;
		var named = naming ? named(lines.getFirst()) : "";
		var best = new CsvHead(',', 0);
		int most = 0;
		for (char it : named.isEmpty() ? SEPARATORS : named.toCharArray()) {
			var rows = all.stream().map((line) -> CsvRow.lenient(line, it).cells()).toList();
			int worth = worth(rows);
			if (worth > most || !named.isEmpty()) {
				most = worth;
				best = new CsvHead(it, width(rows));
			}
		}
		return (most < KNOWN && isOneColumn(all)) ? new CsvHead('\t', 1) : best;
	}

	/** A list of names has none to separate, whatever stands in them. */
	private static boolean isOneColumn(List<String> lines) {
		return !lines.isEmpty() && HeaderRow.worth(List.of(lines.getFirst())) > 3;
	}

	/**
	 * The best header counts, then how many rows are like it; where there is none, how
	 * many rows are alike.
	 */
	private static int worth(List<List<String>> rows) {
		int header = rows.stream()
			.filter((it) -> it.size() > 1)
			.mapToInt((it) -> 100_000 * HeaderRow.worth(it) + 1000 * alike(rows, it.size()) + Math.min(it.size(), 999))
			.max()
			.orElse(0);
		if (header >= 200_000) {
			return KNOWN + header;
		}
		int width = width(rows);
		return (width > 1) ? 100 * alike(rows, width) + Math.min(width, 99) : 0;
	}

	private static int alike(List<List<String>> rows, int width) {
		return (int) rows.stream().filter((it) -> it.size() == width).count();
	}

	/** The width of the header, or that of most rows. */
	private static int width(List<List<String>> rows) {
		int width = 0;
		int most = 0;
		for (var row : rows) {
			int same = alike(rows, row.size());
			int worth = 100 * HeaderRow.worth(row) + same;
			if (row.size() > 1 && worth > most) {
				most = worth;
				width = row.size();
			}
		}
		return width;
	}

	/** Returns whether a line only names the separator, as in {@code sep=;}. */
	static boolean isNaming(String line) {
		var bare = line.replace("\"", "").strip().toLowerCase(Locale.ROOT);
		return bare.startsWith("sep=") && bare.length() <= 8;
	}

	private static String named(String line) {
		var bare = line.replace("\"", "").replace("\\t", "\t");
		int at = bare.indexOf('=') + 1;
		return (at < bare.length() && bare.charAt(at) != ' ') ? bare.substring(at, at + 1) : "";
	}

}
