package rapport.notify.contact.messaging;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Recipients;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.attendees.v1}. */
record AttendeeMessage(@Nullable String eventId, @Nullable String attendeeId, long revision, @Nullable String name,
		@Nullable String company, @Nullable String role, @Nullable List<String> languages, @Nullable String phone,
		@Nullable String badge, @Nullable String callName, @Nullable Boolean introduce,
		@Nullable List<String> interests, @Nullable List<String> offers, @Nullable List<String> asks) {

	private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

	private static final int ID = 64;

	private static final int TEXT = 2_000;

	private static final int LANGUAGES = 50;

	/** An unusable number costs the number, not the attendee. */
	Contact toContact(Recipients recipients) {
		var attendee = new AttendeeRef(Bounds.text(this.eventId, ID), Bounds.text(this.attendeeId, ID));
		var usable = (this.phone != null && E164.matcher(this.phone).matches()) ? this.phone : null;
		return new Contact(attendee, Bounds.number(this.revision), Bounds.text(this.name, TEXT), text(this.company),
				text(this.role), (this.languages != null) ? Bounds.size(this.languages, LANGUAGES) : List.of(), usable,
				(this.badge != null && !this.badge.isBlank()) ? Bounds.text(this.badge, ID) : null,
				recipients.of(attendee, usable), text(this.callName),
				Boolean.TRUE.equals(this.introduce) && namedNothing());
	}

	private boolean namedNothing() {
		return Stream.of(this.interests, this.offers, this.asks).allMatch((it) -> it == null || it.isEmpty());
	}

	private static String text(@Nullable String text) {
		return (text != null) ? Bounds.text(text, TEXT) : "";
	}

	/** Names nobody and no number, so that it may be logged. */
	@Override
	public String toString() {
		return "AttendeeMessage[" + this.eventId + "/" + this.attendeeId + "]";
	}

}
