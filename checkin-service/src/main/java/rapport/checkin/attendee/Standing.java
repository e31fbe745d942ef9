package rapport.checkin.attendee;

import org.jspecify.annotations.Nullable;

/**
 * How an attendee's ticket stands, which no import changes.
 *
 * @param hold whether staff must confirm her when she comes
 * @param note what staff should read when she comes
 */
public record Standing(Admission admission, boolean hold, @Nullable String note) {

	/** Of who was just registered. */
	public static final Standing NEW = new Standing(Admission.VALID, false, null);

}
