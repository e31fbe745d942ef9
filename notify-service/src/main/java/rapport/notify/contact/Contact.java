package rapport.notify.contact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An attendee as she can be reached.
 *
 * @param attendee who
 * @param revision grows with each change
 * @param name as she wrote it; hostile until cleaned
 * @param company as she wrote it; may be empty
 * @param role as she wrote it; may be empty
 * @param languages ISO 639 codes, the preferred one first
 * @param phone in E.164 form, if she has one
 * @param badge the id of her badge, if she wears one
 * @param recipient whom a wish of hers counts for
 */
public record Contact(AttendeeRef attendee, long revision, String name, String company, String role,
		List<String> languages, @Nullable String phone, @Nullable String badge, Recipient recipient) {

	public Contact {
		languages = List.copyOf(languages);
	}

	/** Names neither her nor her number, so that it may be logged. */
	@Override
	public String toString() {
		return "Contact[" + this.attendee.eventId() + "/" + this.attendee.attendeeId() + "]";
	}

}
