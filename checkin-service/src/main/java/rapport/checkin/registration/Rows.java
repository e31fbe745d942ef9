package rapport.checkin.registration;

import java.util.List;
import java.util.Map;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Experience;
import rapport.checkin.attendee.Identity;
import rapport.checkin.attendee.Mentoring;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.Said;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.event.EventId;

/** Makes an attendee of the cells of a row. */
public final class Rows {

	private static final int LONGEST_TICKET = 1024;

	private static final int LONGEST_TEXT = 120;

	private final TicketIds ids;

	public Rows(TicketIds ids) {
		this.ids = ids;
	}

	/** Reads a row; absent cells are empty. */
	public Reading read(EventId event, Map<Column, String> row) {
		var cells = new Cells(row);
		var ticket = cells.required(Column.TICKET, LONGEST_TICKET);
		var identity = Identity.of(cells.required(Column.NAME, LONGEST_TEXT), cells.text(Column.COMPANY, LONGEST_TEXT),
				cells.text(Column.ROLE, LONGEST_TEXT));
		var profile = new Profile(cells.terms(Column.INTERESTS), cells.terms(Column.OFFERS), cells.terms(Column.ASKS),
				cells.languages(), cells.consent(), cells.pace(), cells.oneOf(Column.EXPERIENCE, Experience.values()),
				cells.oneOf(Column.MENTORING, Mentoring.values()), List.of(), Said.NOTHING);
		var attendee = new Attendee(this.ids.of(event, ticket), ticket, "", identity, profile,
				Contact.of(cells.phone(), cells.badge()));
		var refusals = cells.refusals();
		return refusals.isEmpty() ? new Reading.Taken(attendee) : new Reading.Refused(refusals);
	}

	/**
	 * Why a row was not taken.
	 *
	 * @param column the title of the column at fault
	 * @param reason what is wrong, and what to do
	 */
	public record Refusal(String column, String reason) {
	}

	/** What one row gave. */
	public sealed interface Reading {

		record Taken(Attendee attendee) implements Reading {
		}

		/** Nothing of the row is taken; all that is wrong with it is told at once. */
		record Refused(List<Refusal> refusals) implements Reading {
		}

	}

}
