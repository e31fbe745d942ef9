package rapport.notify.contact;

/**
 * Where messages end up: a phone number, whoever and at however many events it is
 * registered for; or one attendee, if she has none. Opt-outs and the last question asked
 * belong to it. The key is a fingerprint, so that it may be stored beyond an erasure and
 * says nothing if seen.
 *
 * @param key 32 hexadecimal digits
 */
public record Recipient(String key) {

	/** Returns the recipient that a number in E.164 form is. */
	public static Recipient ofNumber(String number) {
		return new Recipient(Fingerprint.of("number", number));
	}

	static Recipient ofAttendee(AttendeeRef attendee) {
		return new Recipient(Fingerprint.of("attendee", attendee.eventId(), attendee.attendeeId()));
	}

}
