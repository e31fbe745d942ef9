package rapport.checkin.registration;

import java.util.List;
import java.util.regex.Pattern;

/** Recognizes the row of totals that spreadsheets and shops put beneath a list. */
final class TotalRow {

	private static final Pattern TOTAL = Pattern
		.compile("(?iu)(?:grand |sub)?(?:totals?|summe|gesamt|insgesamt|totale|totaal|suma|somme|soma)\\s*"
				+ "(?:[:=]\\s*[\\p{N}.,]*|[\\p{N}.,]+)(?: \\p{L}+)?|(?iu:grand total|totals)");

	private static final Pattern NUMBER = Pattern.compile("\\P{L}{1,20}");

	private TotalRow() {
	}

	/** Returns whether a row only counts the others. */
	static boolean is(List<String> row) {
		var filled = row.stream().filter((it) -> !it.isBlank()).toList();
		return !filled.isEmpty() && TOTAL.matcher(CleanText.line(filled.getFirst())).matches()
				&& filled.stream().skip(1).allMatch((it) -> NUMBER.matcher(CleanText.line(it)).matches());
	}

}
