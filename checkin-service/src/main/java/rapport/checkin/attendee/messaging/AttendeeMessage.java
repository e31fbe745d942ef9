package rapport.checkin.attendee.messaging;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Experience;
import rapport.checkin.attendee.Mentoring;
import rapport.checkin.attendee.Pace;
import rapport.checkin.attendee.Standing;
import rapport.checkin.event.EventId;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.attendees.v1}, the only topic with numbers and names. */
record AttendeeMessage(String eventId, String attendeeId, long revision, String ticket, String name, String company,
		String role, List<String> interests, List<String> offers, List<String> asks, List<String> languages,
		@Nullable String phone, @Nullable String badge, boolean reachable, boolean introduce, String pace,
		@Nullable String experience, @Nullable String mentoring, String admission, boolean hold,
		@Nullable String note) {

	static final String TYPE = "io.rapport.attendee.v1";

	private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

	/** Throws if it is not as the contract says. */
	AttendeeMessage {
		Bounds.number(revision);
		Bounds.text(ticket, 64);
		List.of(name, company, role).forEach((it) -> Bounds.text(it, 120));
		List.of(interests, offers, asks)
			.forEach((terms) -> Bounds.size(terms, 64).forEach((it) -> Bounds.text(it, 80)));
		Bounds.size(languages, 16);
		if (phone != null && !PHONE.matcher(phone).matches()) {
			throw new IllegalArgumentException("a phone number is not in international form");
		}
		if (note != null) {
			Bounds.text(note, 500);
		}
	}

	static AttendeeMessage of(EventId event, Attendee it) {
		return new AttendeeMessage(event.value(), it.id().value(), it.revision(), it.ticket(), it.name(), it.company(),
				it.role(), it.interests(), it.offers(), it.asks(), it.languages(), it.phone(), it.badge(),
				it.reachable(), it.introduce(), word(it.pace()), wordOrNone(it.experience()),
				wordOrNone(it.mentoring()), word(it.admission()), it.hold(), it.note());
	}

	Attendee toAttendee() {
		return new Attendee(new AttendeeId(this.attendeeId), this.ticket, this.name, this.company, this.role,
				this.interests, this.offers, this.asks, this.languages, this.phone, this.badge, this.introduce,
				choice(Pace.class, this.pace),
				(this.experience != null) ? choice(Experience.class, this.experience) : null,
				(this.mentoring != null) ? choice(Mentoring.class, this.mentoring) : null,
				new Standing(choice(Admission.class, this.admission), this.hold, this.note), this.revision);
	}

	private static <E extends Enum<E>> E choice(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
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
