package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Registration.Merged;
import rapport.checkin.registration.ImportReport.Change;
import rapport.checkin.table.Column;

/** Counts what an import does. */
final class Tally {

	private static final Map<Column, Function<Attendee, Object>> FIELDS = new EnumMap<>(Column.class);

	static {
		FIELDS.put(Column.NAME, Attendee::name);
		FIELDS.put(Column.COMPANY, Attendee::company);
		FIELDS.put(Column.ROLE, Attendee::role);
		FIELDS.put(Column.INTERESTS, Attendee::interests);
		FIELDS.put(Column.OFFERS, Attendee::offers);
		FIELDS.put(Column.ASKS, Attendee::asks);
		FIELDS.put(Column.LANGUAGES, (it) -> it.profile().languages());
		FIELDS.put(Column.PHONE, (it) -> Objects.requireNonNullElse(it.phone(), ""));
		FIELDS.put(Column.BADGE, (it) -> Objects.requireNonNullElse(it.badge(), ""));
		FIELDS.put(Column.INTRODUCE, Attendee::introduce);
		FIELDS.put(Column.PACE, (it) -> it.profile().pace());
		FIELDS.put(Column.EXPERIENCE, (it) -> String.valueOf(it.profile().experience()));
		FIELDS.put(Column.MENTORING, (it) -> String.valueOf(it.profile().mentoring()));
		FIELDS.put(Column.STATUS, Attendee::admission);
		FIELDS.put(Column.TICKET_TYPE, Attendee::ticketType);
		FIELDS.put(Column.PRONOUNS, (it) -> Objects.requireNonNullElse(it.identity().pronouns(), ""));
		FIELDS.put(Column.KNOWS, (it) -> it.profile().knows());
		FIELDS.put(Column.HOLD, Attendee::hold);
		FIELDS.put(Column.NOTE, (it) -> Objects.requireNonNullElse(it.note(), ""));
	}

	private final Map<Column, Integer> changes = new EnumMap<>(Column.class);

	private int imported;

	private int updated;

	private int unchanged;

	void add(List<Merged> merged) {
		for (var it : merged) {
			var before = it.before();
			if (before == null) {
				this.imported++;
			}
			else if (it.isChanged()) {
				this.updated++;
				FIELDS.forEach((column, field) -> {
					if (!field.apply(before).equals(field.apply(it.after()))) {
						this.changes.merge(column, 1, Integer::sum);
					}
				});
			}
			else {
				this.unchanged++;
			}
		}
	}

	int imported() {
		return this.imported;
	}

	int updated() {
		return this.updated;
	}

	int unchanged() {
		return this.unchanged;
	}

	List<Change> changes() {
		var list = new ArrayList<Change>();
		this.changes.forEach((column, count) -> list.add(new Change(column.title(), count)));
		return list;
	}

}
