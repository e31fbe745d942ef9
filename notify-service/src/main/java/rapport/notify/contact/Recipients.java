package rapport.notify.contact;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** Tells who is the same recipient. */
public final class Recipients {

	private final UnaryOperator<String> digest;

	/**
	 * Creates them.
	 * @param digest a keyed digest of 32 hexadecimal digits
	 */
	public Recipients(UnaryOperator<String> digest) {
		this.digest = digest;
	}

	/** Returns the recipient that a number in E.164 form is. */
	public Recipient ofNumber(String number) {
		return new Recipient(this.digest.apply("number\n" + number));
	}

	/** Returns the recipient that an attendee is who has this number, or none. */
	public Recipient of(AttendeeRef attendee, @Nullable String number) {
		return (number != null) ? ofNumber(number)
				: new Recipient(this.digest.apply("attendee\n" + attendee.eventId() + "\n" + attendee.attendeeId()));
	}

	/** Returns what stands for a text that a recipient wrote. */
	public String ofText(Recipient recipient, String text) {
		return this.digest.apply("text\n" + recipient.key() + "\n" + text);
	}

}
