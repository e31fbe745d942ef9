package rapport.checkin.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Experience;
import rapport.checkin.attendee.Identity;
import rapport.checkin.attendee.Mentoring;
import rapport.checkin.attendee.Names;
import rapport.checkin.attendee.Pace;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.Said;
import rapport.checkin.attendee.Standing;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.cell.CellText;
import rapport.checkin.cell.CleanText;
import rapport.checkin.event.EventId;
import rapport.checkin.table.Column;

/** Makes attendees of the cells of rows. */
public final class Rows {

	private static final int LONGEST_TICKET = 1024;

	private static final int LONGEST_TEXT = 120;

	private static final int LONGEST_PRONOUNS = 40;

	private static final int LONGEST_NOTE = 500;

	private static final Pattern NO_NAME = Pattern.compile("(?i)null|none|n/?a|undefined|nan|test|unknown|tb[ad]|#.*");

	private static final Pattern SALUTATION = Pattern
		.compile("(?i)(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau"
				+ "|dipl|ing|m|mme|mlle|monsieur|madame|sr|sra|srta|don|do[nñ]a|sig|sig\\.ra|dott|dott\\.ssa|dhr|mevr|dra|eng)"
				+ "[.]?[ /]*)+");

	private static final Pattern EASTERN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsHangul}]+");

	private final TicketIds ids;

	public Rows(TicketIds ids) {
		this.ids = ids;
	}

	/** What one row gave. */
	sealed interface Reading {

		List<Cells.Noted> remarks();

		record Taken(Draft draft, List<Cells.Noted> remarks) implements Reading {
		}

		/** She has no name or no usable ticket; the text says what to do. */
		record Refused(@Nullable String name, String text, List<Cells.Noted> remarks) implements Reading {
		}

	}

	/**
	 * Returns who holds the ticket of a row, or would; none if there is no usable one.
	 */
	Optional<AttendeeId> owner(EventId event, Map<Column, String> row) {
		var ticket = new Cells(Map.of(Column.TICKET, row.getOrDefault(Column.TICKET, ""))).ticket();
		return (ticket.isEmpty() || ticket.length() > LONGEST_TICKET) ? Optional.empty()
				: Optional.of(this.ids.of(event, ticket));
	}

	/**
	 * Reads a row; columns that it does not have are empty for who is new.
	 * @param country where phone numbers in national form are from
	 * @param cancelled whether she is not to be let in
	 */
	Reading read(EventId event, Map<Column, String> row, @Nullable String country, boolean cancelled) {
		var cells = new Cells(row);
		var name = name(cells);
		if (name.isEmpty()) {
			return new Reading.Refused(null, "This row has no name", cells.remarks());
		}
		var ticket = cells.ticket();
		if (ticket.isEmpty() || ticket.length() > LONGEST_TICKET) {
			var raw = CleanText.shown(row.getOrDefault(Column.TICKET, ""));
			return new Reading.Refused(name, ticket.isEmpty()
					? (raw.isEmpty() ? "This row has no ticket number" : "\"" + raw + "\" is no ticket number")
					: "This ticket number has " + ticket.length() + " characters; at most " + LONGEST_TICKET + " fit",
					cells.remarks());
		}
		if (CellText.isChanged(ticket)) {
			cells.note(changedTicket(ticket));
		}
		return new Reading.Taken(draft(event, cells, row, new Known(name, ticket, country, cancelled)),
				cells.remarks());
	}

	/** Returns the remark on a ticket that is not as it is printed. */
	static Cells.Noted changedTicket(String ticket) {
		return new Cells.Noted(Column.TICKET, RemarkKind.EXCEL_TICKET, "\"" + ticket
				+ "\" looks as if a spreadsheet had changed it. Format the column as text, and import it again");
	}

	private record Known(String name, String ticket, @Nullable String country, boolean cancelled) {
	}

	private Draft draft(EventId event, Cells cells, Map<Column, String> row, Known known) {
		var identity = Identity.of(known.name(), company(cells), role(cells), called(cells, known.name()));
		var pronouns = cells.text(Column.PRONOUNS, LONGEST_PRONOUNS);
		var profile = new Profile(cells.terms(Column.INTERESTS), cells.terms(Column.OFFERS), cells.terms(Column.ASKS),
				cells.languages(), cells.consent(),
				Objects.requireNonNullElse(cells.oneOf(Column.PACE, Pace.values(), RemarkKind.PACE), Pace.GENTLE),
				cells.oneOf(Column.EXPERIENCE, Experience.values(), RemarkKind.EXPERIENCE),
				cells.oneOf(Column.MENTORING, Mentoring.values(), RemarkKind.MENTORING), knows(event, cells),
				Said.NOTHING);
		var note = cells.text(Column.NOTE, LONGEST_NOTE);
		var standing = new Standing(known.cancelled() ? Admission.CANCELLED : Admission.VALID, cells.isYes(Column.HOLD),
				note.isEmpty() ? null : note);
		var attendee = new Attendee(this.ids.of(event, known.ticket()), known.ticket(),
				cells.text(Column.TICKET_TYPE, LONGEST_TEXT), identity.with(pronouns.isEmpty() ? null : pronouns),
				profile, Contact.of(cells.phone(known.country()), cells.badge()), standing, 0);
		var columns = EnumSet.noneOf(Column.class);
		columns.addAll(row.keySet());
		return new Draft(attendee, columns, List.of());
	}

	/** A formula that finds no company shows a nought. */
	private static String company(Cells cells) {
		var company = cells.text(Column.COMPANY, LONGEST_TEXT);
		return company.equals("0") ? "" : company;
	}

	/** A column of titles may have roles, or how people are to be addressed. */
	private static String role(Cells cells) {
		var role = cells.text(Column.ROLE, LONGEST_TEXT);
		return SALUTATION.matcher(role).matches() ? "" : role;
	}

	private List<AttendeeId> knows(EventId event, Cells cells) {
		return cells.terms(Column.KNOWS)
			.stream()
			.map((it) -> this.ids.of(event, it))
			.distinct()
			.limit(Profile.MOST_KNOWN)
			.toList();
	}

	private static String called(Cells cells, String name) {
		var called = cells.name(Column.CALL_NAME, LONGEST_TEXT);
		var first = cells.partOfName(Column.FIRST_NAME, LONGEST_TEXT);
		return (!called.isEmpty() || first.isEmpty()) ? called : Names.given(first, name);
	}

	/**
	 * First and last name make a name; a name beside only one of them may be the other.
	 */
	private static String name(Cells cells) {
		var name = cells.name(Column.NAME, LONGEST_TEXT);
		var first = cells.partOfName(Column.FIRST_NAME, LONGEST_TEXT);
		var last = cells.partOfName(Column.LAST_NAME, LONGEST_TEXT);
		var whole = name;
		if (name.isEmpty()) {
			var given = first.isEmpty() ? cells.name(Column.CALL_NAME, LONGEST_TEXT) : first;
			whole = contains(given, last) ? given
					: (isFamilyFirst(given) && isFamilyFirst(last) ? last + " " + given : given + " " + last).strip();
		}
		else if (cells.has(Column.FIRST_NAME) && !cells.has(Column.LAST_NAME) && !contains(name, first)) {
			whole = (first + " " + name).strip();
		}
		else if (cells.has(Column.LAST_NAME) && !cells.has(Column.FIRST_NAME) && !contains(name, last)) {
			whole = (name + " " + last).strip();
		}
		if (NO_NAME.matcher(whole).matches()) {
			cells.note(Column.NAME, RemarkKind.NAME,
					"Is \"" + CleanText.shown(whole) + "\" a name? See if it is right");
		}
		return (whole.length() > LONGEST_TEXT) ? whole.substring(0, LONGEST_TEXT).strip() : whole;
	}

	/** In Chinese, Japanese and Korean the family's name stands first. */
	private static boolean isFamilyFirst(String name) {
		return EASTERN.matcher(name).matches();
	}

	private static boolean contains(String name, String part) {
		return !part.isEmpty() && (" " + name + " ").contains(" " + part + " ");
	}

}
