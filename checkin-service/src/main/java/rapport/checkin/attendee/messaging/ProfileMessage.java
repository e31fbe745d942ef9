package rapport.checkin.attendee.messaging;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.SelfDescription;
import rapport.checkin.event.EventId;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.profiles.v1}. */
record ProfileMessage(@Nullable String eventId, @Nullable String attendeeId, long revision,
		@Nullable List<String> interests, @Nullable List<String> offers, @Nullable List<String> asks,
		@Nullable List<String> knows) {

	private static final int MOST_TERMS = 20;

	private static final int LONGEST_TERM = 80;

	EventId event() {
		return new EventId(Objects.requireNonNull(this.eventId));
	}

	AttendeeId attendee() {
		return id(Objects.requireNonNull(this.attendeeId));
	}

	SelfDescription toDescription() {
		return new SelfDescription(Bounds.number(this.revision), terms(this.interests), terms(this.offers),
				terms(this.asks),
				Bounds.size(Objects.requireNonNullElse(this.knows, List.<String>of()), Profile.MOST_KNOWN)
					.stream()
					.map(ProfileMessage::id)
					.toList());
	}

	private static List<String> terms(@Nullable List<String> terms) {
		var some = Bounds.size(Objects.requireNonNullElse(terms, List.<String>of()), MOST_TERMS);
		some.forEach((it) -> Bounds.text(it, LONGEST_TERM));
		return some;
	}

	private static AttendeeId id(String text) {
		if (!AttendeeId.isOne(text)) {
			throw new IllegalArgumentException("an attendee's id has not 32 hexadecimal digits");
		}
		return new AttendeeId(text);
	}

	/** Tells nothing of what she said, so that it may be logged. */
	@Override
	public String toString() {
		return "ProfileMessage[" + this.eventId + "/" + this.attendeeId + "]";
	}

}
