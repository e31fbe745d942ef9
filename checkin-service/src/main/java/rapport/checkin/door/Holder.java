package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;

/**
 * Who holds a ticket, as far as the door needs to know.
 *
 * @param revision of what is known of her; 0 if that was never numbered
 * @param ticketType as her ticket has it, if it does
 * @param hold whether staff must confirm her
 * @param note what staff should read when she comes
 */
public record Holder(AttendeeId id, long revision, String ticket, String name, String company, String role,
		@Nullable String ticketType, Admission admission, boolean hold, @Nullable String note) {

	/** Returns who holds a ticket as it stood at a time, as far as that is known. */
	public static Holder of(Attendee it, Instant at) {
		var standing = it.standing().at(at);
		return new Holder(it.id(), it.revision(), it.ticket(), it.name(), it.company(), it.role(),
				it.ticketType().isEmpty() ? null : it.ticketType(), standing.admission(), standing.hold(), it.note());
	}

	/** Names nobody, so that it may be logged. */
	@Override
	public String toString() {
		return "Holder[" + this.id.value() + "]";
	}

}
