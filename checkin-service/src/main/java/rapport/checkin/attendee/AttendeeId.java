package rapport.checkin.attendee;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import rapport.checkin.event.EventId;

/** The id of an attendee at one event. It tells nobody her ticket. */
public record AttendeeId(String value) {

	private static final int BYTES = 16;

	/**
	 * The id of the holder of a ticket: the first 16 bytes of SHA-256 over the event's
	 * id, a line feed and the ticket, in hexadecimal. The same ticket always gets the
	 * same id.
	 */
	public static AttendeeId of(EventId event, String ticket) {
		try {
			var digest = MessageDigest.getInstance("SHA-256")
				.digest((event.value() + "\n" + ticket).getBytes(StandardCharsets.UTF_8));
			return new AttendeeId(HexFormat.of().formatHex(digest, 0, BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
