package rapport.checkin.attendee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom of all attendees one wants to see. */
public enum AttendeeFilter {

	/** Who is at the event now. */
	HERE,

	/** Who is not at the event now. */
	NOT_YET,

	/** Who wants introductions. */
	WANTS,

	/** Who wants introductions and can be reached neither by phone nor by badge. */
	NO_CHANNEL,

	/** Whose ticket does not open the door. */
	BLOCKED,

	/** Whom staff must confirm. */
	HELD;

	/** Returns its name as requests have it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns the filter of a name. */
	public static Optional<AttendeeFilter> of(String word) {
		return Arrays.stream(values()).filter((it) -> it.word().equals(word)).findFirst();
	}

	/** Returns whether what is known of an attendee tells whether she passes. */
	public boolean isIndexed() {
		return this != HERE && this != NOT_YET;
	}

	/** Returns whether an attendee passes by what is known of her. */
	public boolean isOf(Attendee attendee) {
		return switch (this) {
			case HERE, NOT_YET -> false;
			case WANTS -> attendee.introduce();
			case NO_CHANNEL -> attendee.introduce() && !attendee.reachable();
			case BLOCKED -> attendee.admission() != Admission.VALID;
			case HELD -> attendee.hold();
		};
	}

	/** Returns whether an attendee passes who is at the event, or is not. */
	public boolean passes(Attendee attendee, boolean present) {
		return switch (this) {
			case HERE -> present;
			case NOT_YET -> !present;
			case WANTS, NO_CHANNEL, BLOCKED, HELD -> isOf(attendee);
		};
	}

}
