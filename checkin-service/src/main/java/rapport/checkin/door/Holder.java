package rapport.checkin.door;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;

/**
 * Who holds a ticket, as far as the door needs to know.
 *
 * @param revision of what is known of her; 0 if that was never numbered
 * @param hold whether staff must confirm her
 * @param note what staff should read when she comes
 */
public record Holder(AttendeeId id, long revision, String ticket, String name, String company, String role,
		Admission admission, boolean hold, @Nullable String note) {

	public static Holder of(Attendee it) {
		return new Holder(it.id(), it.revision(), it.ticket(), it.name(), it.company(), it.role(), it.admission(),
				it.hold(), it.note());
	}

	/** Names nobody, so that it may be logged. */
	@Override
	public String toString() {
		return "Holder[" + this.id.value() + "]";
	}

}
