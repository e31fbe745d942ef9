package rapport.notify.profile.messaging;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.check-ins.v1}. */
record CheckInMessage(@Nullable String eventId, @Nullable String attendeeId, @Nullable Boolean changed,
		@Nullable Boolean present, long sequence, @Nullable Boolean erased) {

	private static final int ID = 64;

	AttendeeRef attendee() {
		return new AttendeeRef(Bounds.text(this.eventId, ID), Bounds.text(this.attendeeId, ID));
	}

	/** Checks it, and returns it. */
	CheckInMessage checked() {
		attendee();
		Bounds.number(this.sequence);
		return this;
	}

	/** Returns whether she is there now. */
	boolean here() {
		return Boolean.TRUE.equals(this.present);
	}

	/** Returns whether it says where somebody is. */
	boolean telling() {
		return Boolean.TRUE.equals(this.changed) && !Boolean.TRUE.equals(this.erased);
	}

}
