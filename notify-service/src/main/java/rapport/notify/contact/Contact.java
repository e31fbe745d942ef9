package rapport.notify.contact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An attendee as she can be reached.
 *
 * @param attendee who
 * @param name as she wrote it; hostile until cleaned
 * @param company as she wrote it; may be empty
 * @param role as she wrote it; may be empty
 * @param languages ISO 639 codes, the preferred one first
 * @param phone in E.164 form, if she has one
 * @param badge the id of her badge, if she wears one
 */
public record Contact(AttendeeRef attendee, String name, String company, String role, List<String> languages,
		@Nullable String phone, @Nullable String badge) {

	public Contact {
		languages = List.copyOf(languages);
	}

	/** Returns the ISO 639 code of the language she is written to in. */
	public String language() {
		return this.languages.isEmpty() ? "en" : this.languages.getFirst();
	}

	/** Returns whom an opt-out of hers counts for. */
	public Recipient recipient() {
		return (this.phone != null) ? Recipient.ofNumber(this.phone) : Recipient.ofAttendee(this.attendee);
	}

	/** Names neither her nor her number, so that it may be logged. */
	@Override
	public String toString() {
		return "Contact[" + this.attendee.eventId() + "/" + this.attendee.attendeeId() + "]";
	}

}
