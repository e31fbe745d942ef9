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
 * @param callName how she is addressed; empty if nobody said
 * @param open whether she wants to be introduced but named nothing to talk about
 */
public record Contact(AttendeeRef attendee, long revision, String name, String company, String role,
		List<String> languages, @Nullable String phone, @Nullable String badge, Recipient recipient, String callName,
		boolean open) {

	public Contact {
		languages = List.copyOf(languages);
	}

	/** Creates a contact of whom no more is known. */
	public Contact(AttendeeRef attendee, long revision, String name, String company, String role,
			List<String> languages, @Nullable String phone, @Nullable String badge, Recipient recipient) {
		this(attendee, revision, name, company, role, languages, phone, badge, recipient, "", false);
	}

	/** Names neither her nor her number, so that it may be logged. */
	@Override
	public String toString() {
		return "Contact[" + this.attendee.eventId() + "/" + this.attendee.attendeeId() + "]";
	}

}
