package rapport.notify.contact.messaging;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;

/** What this service reads of a message on {@code rapport.attendees.v1}. */
record AttendeeMessage(@Nullable String eventId, @Nullable String attendeeId, @Nullable String name,
		@Nullable String company, @Nullable String role, @Nullable List<String> languages, @Nullable String phone,
		@Nullable String badge) {

	private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

	Contact toContact() {
		if (this.phone != null && !E164.matcher(this.phone).matches()) {
			throw new IllegalArgumentException("The phone number is not in E.164 form");
		}
		return new Contact(
				new AttendeeRef(Objects.requireNonNull(this.eventId), Objects.requireNonNull(this.attendeeId)),
				Objects.requireNonNull(this.name), (this.company != null) ? this.company : "",
				(this.role != null) ? this.role : "", (this.languages != null) ? this.languages : List.of(), this.phone,
				this.badge);
	}

	/** Names nobody and no number, so that it may be logged. */
	@Override
	public String toString() {
		return "AttendeeMessage[" + this.eventId + "/" + this.attendeeId + "]";
	}

}
