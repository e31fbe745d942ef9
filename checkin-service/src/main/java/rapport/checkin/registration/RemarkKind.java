package rapport.checkin.registration;

import java.util.Locale;

/** What can be remarked of a row, the most important first. */
enum RemarkKind {

	EXCEL_TICKET(
			"%s look as if a spreadsheet had changed them, so the printed tickets will not be found. Format the column as text, fill it in again, and import the file once more",
			"ticket number", "ticket numbers"),

	STATUS("We do not know what that means, so they would be let in"),

	CANCELLED("%s in the file as cancelled, refunded or not coming, and will not be let in", "person is", "people are"),

	TICKETS_MADE("The file has no column of ticket numbers, so we made %s", "one", "of them"),

	NO_HEADER("The file does not name its columns, so we told them by what is in them. See if all are right"),

	ENCODING(
			"%s garbled letters, such as ZoÃ« for Zoë, mended where we could. See if all are right, or save the file as CSV UTF-8 and import it again",
			"name or answer has", "names or answers have"),

	QUOTES("%s a quotation mark that is not closed or not doubled; see if it was read right", "row has", "rows have"),

	CELLS("%s more cells than the first line. Only name, company and ticket were taken of them", "row has",
			"rows have"),

	UNREACHABLE("%s like introductions but have no phone and no badge, so we cannot reach them", "person would",
			"people would"),

	EXCEL_PHONE(
			"%s changed by a spreadsheet (such as 4.479E+11), and left out. Format the column as text, and fill it in again",
			"phone number was", "phone numbers were"),

	PHONE("%s left out, since they cannot be dialled as they are"),

	SHARED_PHONE("%s a phone number with somebody else in the file; texts say whom they are for", "person shares",
			"people share"),

	BADGE_TWICE("%s given to two people; the second is without one now", "badge is", "badges are"),

	BADGE_ALIKE("%s like another one but for capitals, blanks or hyphens; see if they are the same", "badge looks",
			"badges look"),

	BADGE("%s left out, since badges have letters, digits, hyphens and underscores only", "badge was", "badges were"),

	BADGE_WRITTEN("%s written without colons and blanks now", "badge is", "badges are"),

	CONSENT("%s neither a clear yes nor a clear no to introductions, so they are not introduced", "person said",
			"people said"),

	GUEST("The file does not tell the name of %s, so each is called the guest of who bought the ticket", "person",
			"people"),

	TICKET_ALIKE("%s from another by capitals, dashes or leading zeros alone; type them exactly as they are",
			"ticket number differs", "ticket numbers differ"),

	SHEETS("The workbook has people on more than one sheet"),

	NAME("%s like no name; see if it is right", "name looks", "names look"),

	TWICE("%s more than once; the first row counts", "person is in the file", "people are in the file"),

	COMPANIONS("%s by an order for several, so they are not introduced to each other", "person came", "people came"),

	KNOWS("%s to be known to somebody, but we find no such ticket and no one person of that name", "person is said",
			"people are said"),

	LANGUAGE("%s that we do not know, left out", "language", "languages"),

	SHORTENED("%s too long and was kept as far as it fits", "answer was", "answers were"),

	PACE("%s not a pace we know (gentle, steady or eager), left empty", "answer is", "answers are"),

	EXPERIENCE("%s not junior, mid or senior, left empty", "answer is", "answers are"),

	MENTORING("%s neither asks nor offers, left empty", "answer is", "answers are"),

	HOLD("%s neither a clear yes nor no to being held at the door, left empty", "answer is", "answers are");

	private final String sentence;

	private final String one;

	private final String many;

	RemarkKind(String sentence) {
		this(sentence, "value", "values");
	}

	RemarkKind(String sentence, String one, String many) {
		this.sentence = sentence;
		this.one = one;
		this.many = many;
	}

	/** Returns how programs know it. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns all remarks of this kind in a sentence. */
	String sentence(int count, String example) {
		var counted = String.format(Locale.ENGLISH, "%,d", count) + " " + ((count == 1) ? this.one : this.many);
		var text = this.sentence.replace("%s", counted);
		return switch (this) {
			case SHEETS -> example;
			case STATUS -> example + ". " + text;
			case PHONE -> String.format(Locale.ENGLISH, "%,d", count)
					+ ((count == 1) ? " phone number was left out, since it cannot be dialled as it is"
							: " phone numbers were left out, since they cannot be dialled as they are");
			case UNREACHABLE -> (count == 1) ? text.replace("have no", "has no") : text;
			case EXCEL_TICKET -> {
				var told = (count == 1) ? text.replaceFirst(" look ", " looks ") : text;
				yield example.isEmpty() ? told : told.replaceFirst(" look",
						" (such as " + example.replace("\\", "").replace("$", "") + ") look");
			}
			default -> text;
		};
	}

}
