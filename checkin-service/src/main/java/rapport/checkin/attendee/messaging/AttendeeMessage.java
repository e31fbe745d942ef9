package rapport.checkin.attendee.messaging;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.event.EventId;

/** A message on {@code rapport.attendees.v1}, the only topic with numbers and names. */
record AttendeeMessage(String eventId, String attendeeId, String ticket, String name, String company, String role,
		List<String> interests, List<String> offers, List<String> asks, List<String> languages, @Nullable String phone,
		@Nullable String badge, boolean reachable, boolean introduce, String pace, @Nullable String experience,
		@Nullable String mentoring) {

	static final String TYPE = "io.rapport.attendee.v1";

	static AttendeeMessage of(EventId event, Attendee it) {
		return new AttendeeMessage(event.value(), it.id().value(), it.ticket(), it.name(), it.company(), it.role(),
				it.interests(), it.offers(), it.asks(), it.languages(), it.phone(), it.badge(), it.reachable(),
				it.introduce(), word(it.pace()), wordOrNone(it.experience()), wordOrNone(it.mentoring()));
	}

	private static @Nullable String wordOrNone(@Nullable Enum<?> choice) {
		return (choice != null) ? word(choice) : null;
	}

	private static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

	/** Names nobody and no number, so that it may be logged. */
	@Override
	public String toString() {
		return "AttendeeMessage[" + this.eventId + "/" + this.attendeeId + "]";
	}

}
