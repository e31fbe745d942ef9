package rapport.checkin.registration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeChange;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Identity;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.Standing;
import rapport.checkin.table.Column;

/**
 * What a row says of somebody.
 *
 * @param attendee as she would be if she were new
 * @param columns those that the row has; others change nothing
 * @param companions whom she came with, and so knows as well
 */
record Draft(Attendee attendee, Set<Column> columns, List<AttendeeId> companions) implements AttendeeChange {

	@Override
	public AttendeeId id() {
		return this.attendee.id();
	}

	@Override
	public Attendee over(@Nullable Attendee before) {
		var after = (before != null) ? changed(before) : this.attendee;
		return this.companions.isEmpty() ? after : after.with(after.profile().knowing(known(after)));
	}

	/** Returns the same of somebody whose ticket is written otherwise here. */
	Draft of(Attendee her) {
		var now = this.attendee;
		return new Draft(new Attendee(her.id(), her.ticket(), now.ticketType(), now.identity(), now.profile(),
				now.contact(), now.standing(), now.revision()), this.columns, this.companions);
	}

	/** Returns the same of somebody who came with others. */
	Draft with(List<AttendeeId> others) {
		return new Draft(this.attendee, this.columns, others);
	}

	private List<AttendeeId> known(Attendee after) {
		var known = new LinkedHashSet<>(after.profile().knows());
		known.addAll(this.companions);
		return known.stream().limit(Profile.MOST_KNOWN).toList();
	}

	private Attendee changed(Attendee before) {
		var type = has(Column.TICKET_TYPE) ? this.attendee.ticketType() : before.ticketType();
		return new Attendee(before.id(), before.ticket(), type, identity(before), profile(before.profile()),
				Contact.of(has(Column.PHONE) ? this.attendee.phone() : before.phone(),
						has(Column.BADGE) ? this.attendee.badge() : before.badge()),
				standing(before.standing()), before.revision());
	}

	private Identity identity(Attendee before) {
		var now = this.attendee.identity();
		var old = before.identity();
		boolean called = has(Column.FIRST_NAME) || !now.name().equals(old.name());
		return new Identity(now.name(), called ? now.callName() : old.callName(),
				has(Column.PRONOUNS) ? now.pronouns() : old.pronouns(),
				has(Column.COMPANY) ? now.company() : old.company(), has(Column.ROLE) ? now.role() : old.role());
	}

	private Profile profile(Profile old) {
		var now = this.attendee.profile();
		var said = old.said().fields();
		return new Profile(terms(Column.INTERESTS, said, now.interests(), old.interests()),
				terms(Column.OFFERS, said, now.offers(), old.offers()),
				terms(Column.ASKS, said, now.asks(), old.asks()),
				has(Column.LANGUAGES) ? now.languages() : old.languages(),
				has(Column.INTRODUCE) ? now.introduce() : old.introduce(), has(Column.PACE) ? now.pace() : old.pace(),
				has(Column.EXPERIENCE) ? now.experience() : old.experience(),
				has(Column.MENTORING) ? now.mentoring() : old.mentoring(),
				has(Column.KNOWS) ? now.knows() : old.knows(), old.said());
	}

	/** What she said herself no file takes away. */
	private List<String> terms(Column column, List<String> said, List<String> now, List<String> old) {
		return (has(column) && !said.contains(column.title())) ? now : old;
	}

	/** Only who was cancelled comes back; what the organizer set by hand stays. */
	private Standing standing(Standing old) {
		var now = this.attendee.standing();
		var admission = old.admission();
		if (has(Column.STATUS) && (admission == Admission.VALID || admission == Admission.CANCELLED)) {
			admission = now.admission();
		}
		return new Standing(admission, has(Column.HOLD) ? now.hold() : old.hold(),
				has(Column.NOTE) ? now.note() : old.note());
	}

	private boolean has(Column column) {
		return this.columns.contains(column);
	}

}
