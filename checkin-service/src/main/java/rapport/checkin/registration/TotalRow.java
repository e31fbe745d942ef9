package rapport.checkin.registration;

import java.util.List;
import java.util.regex.Pattern;

import rapport.checkin.cell.CleanText;

/** Recognizes the row of totals that spreadsheets and shops put beneath a list. */
final class TotalRow {

	private static final Pattern TOTAL = Pattern
		.compile("(?iu)(?:grand |sub)?(?:totals?|summe|gesamt|insgesamt|totale|totaal|suma|somme|soma)\\s*"
				+ "(?:[:=]\\s*[\\p{N}.,]*|[\\p{N}.,]+)(?: \\p{L}+)?|(?iu:grand total|totals)");

	/** The same without a sign; others of these words are names of people, too. */
	private static final Pattern WORD = Pattern
		.compile("(?iu)(?:grand |sub)?(?:totals?|summe|gesamt|insgesamt|totale|totaal|somme)");

	/** What a list counts; longer numbers may be somebody's. */
	private static final Pattern COUNT = Pattern.compile("[0-9][0-9.,]{0,5}");

	/** What programs write beneath a list, alone in its row. */
	private static final Pattern FOOTER = Pattern.compile(
			"(?iu)\\(?[0-9]+ (?:rows?|records?|entries|people|persons?|guests?|attendees?|participants?|registrations?"
					+ "|zeilen|einträge|personen|gäste|teilnehmer(?:innen)?|lignes?|personnes|inscrits|filas|personas"
					+ "|righe|persone|rijen|personen|linhas|pessoas)\\b.*|(?:page|seite|página|pagina) [0-9]+ .*"
					+ "|(?:(?:report )?(?:generated|exported|printed|created|downloaded)|erstellt|exportiert|généré|exporté"
					+ "|generado|exportado|generato|esportato|gegenereerd|gerado|stand)\\b.*[0-9].*");

	private static final Pattern NUMBER = Pattern.compile("\\P{L}{1,20}");

	private TotalRow() {
	}

	/** Returns whether a row only counts the others, or says who wrote them. */
	static boolean is(List<String> row) {
		var filled = row.stream().filter((it) -> !it.isBlank()).toList();
		if (filled.size() == 1 && FOOTER.matcher(CleanText.line(filled.getFirst())).matches()) {
			return true;
		}
		if (filled.size() > 1 && WORD.matcher(CleanText.line(filled.getFirst())).matches()) {
			return filled.stream().skip(1).allMatch((it) -> COUNT.matcher(CleanText.line(it)).matches());
		}
		return !filled.isEmpty() && TOTAL.matcher(CleanText.line(filled.getFirst())).matches()
				&& filled.stream().skip(1).allMatch((it) -> NUMBER.matcher(CleanText.line(it)).matches());
	}

}
