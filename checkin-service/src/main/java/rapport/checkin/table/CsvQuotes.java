package rapport.checkin.table;

import java.util.List;
import java.util.regex.Pattern;

/** Which marks stand round the cells of a CSV. */
enum CsvQuotes {

	/** Those of RFC 4180. */
	DOUBLE,
	/** Some programs write {@code 'Sousa, Ana'}; an apostrophe in it is doubled. */
	SINGLE,
	/** Word processors and tablets turn them: {@code “Sousa, Ana”}. */
	CURLED;

	private static final String BEFORE = "(?:^|[,;\\t|^~])[ ]*";

	private static final String AFTER = "[ ]*(?=[,;\\t|^~]|$)";

	private static final Pattern IN_SINGLE = Pattern.compile(BEFORE + "'(?:[^']|'')*+'" + AFTER);

	private static final Pattern IN_CURLED = Pattern.compile(BEFORE + "[“”„][^“”„]*+[“”]" + AFTER);

	/** Returns the marks that every one of some lines has round a cell. */
	static CsvQuotes of(List<String> lines) {
		var told = lines.stream().filter((it) -> !CsvHead.isNaming(it)).toList();
		if (told.isEmpty() || told.stream().anyMatch((it) -> it.indexOf('"') >= 0)) {
			return DOUBLE;
		}
		return told.stream().allMatch((it) -> IN_SINGLE.matcher(it).find()) ? SINGLE
				: told.stream().allMatch((it) -> IN_CURLED.matcher(it).find()) ? CURLED : DOUBLE;
	}

	/** Returns a line as if it had the usual marks. */
	String usual(String line) {
		return switch (this) {
			case DOUBLE -> line;
			case SINGLE -> turned(line);
			case CURLED -> line.replace('“', '"').replace('”', '"').replace('„', '"');
		};
	}

	/** Returns cells as they were before their line was made a usual one. */
	List<String> asWritten(List<String> cells) {
		return (this == SINGLE) ? cells.stream().map(CsvQuotes::turned).toList() : cells;
	}

	private static String turned(String text) {
		var turned = new StringBuilder(text);
		for (int i = 0; i < turned.length(); i++) {
			char it = turned.charAt(i);
			if (it == '\'' || it == '"') {
				turned.setCharAt(i, (it == '"') ? '\'' : '"');
			}
		}
		return turned.toString();
	}

}
