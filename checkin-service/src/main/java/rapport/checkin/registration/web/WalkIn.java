package rapport.checkin.registration.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.table.Column;

/**
 * One attendee in JSON, who is read by the same rules as a row of a file. A ticket is
 * made where none is given.
 */
record WalkIn(@Nullable String ticket, @Nullable String name, @Nullable String firstName, @Nullable String lastName,
		@Nullable String company, @Nullable String role, @Nullable List<String> interests,
		@Nullable List<String> offers, @Nullable List<String> asks, @Nullable List<String> languages,
		@Nullable String phone, @Nullable String badge, @Nullable Boolean introduce, @Nullable String pace,
		@Nullable String experience, @Nullable String mentoring, @Nullable String ticketType, @Nullable String pronouns,
		@Nullable List<String> knows, @Nullable Boolean hold, @Nullable String note) {

	Map<Column, String> toRow() {
		var row = new EnumMap<Column, String>(Column.class);
		put(row, Column.TICKET, this.ticket);
		put(row, Column.NAME, this.name);
		put(row, Column.FIRST_NAME, this.firstName);
		put(row, Column.LAST_NAME, this.lastName);
		put(row, Column.COMPANY, this.company);
		put(row, Column.ROLE, this.role);
		put(row, Column.INTERESTS, joined(this.interests));
		put(row, Column.OFFERS, joined(this.offers));
		put(row, Column.ASKS, joined(this.asks));
		put(row, Column.LANGUAGES, joined(this.languages));
		put(row, Column.PHONE, this.phone);
		put(row, Column.BADGE, this.badge);
		put(row, Column.INTRODUCE, Boolean.TRUE.equals(this.introduce) ? "yes" : "no");
		put(row, Column.PACE, this.pace);
		put(row, Column.EXPERIENCE, this.experience);
		put(row, Column.MENTORING, this.mentoring);
		put(row, Column.TICKET_TYPE, this.ticketType);
		put(row, Column.PRONOUNS, this.pronouns);
		put(row, Column.KNOWS, joined(this.knows));
		put(row, Column.HOLD, Boolean.TRUE.equals(this.hold) ? "yes" : "no");
		put(row, Column.NOTE, this.note);
		return row;
	}

	private static void put(Map<Column, String> row, Column column, @Nullable String cell) {
		if (cell != null) {
			row.put(column, cell);
		}
	}

	private static @Nullable String joined(@Nullable List<String> terms) {
		return (terms != null) ? String.join(";", terms) : null;
	}

}
