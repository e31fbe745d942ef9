package rapport.checkin.pretix;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;
import rapport.starter.secret.KeyedDigest;

/**
 * The numbers and codes by which scanner apps know things. They are made of what they
 * stand for, so that they are the same whenever they are made, and nobody can guess them.
 * They are unique over all events, as the apps' own databases demand: of 52 bits, that
 * two of a million are the same has a chance of one in ten thousand.
 */
public final class PretixIds {

	/** So many hexadecimal digits that a double holds the number. */
	private static final int LONG_DIGITS = 13;

	private static final int INT_DIGITS = 7;

	/** Letters and digits that pretix makes its codes of. */
	private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int CODE = 12;

	private final KeyedDigest digests;

	public PretixIds(KeyedDigest digests) {
		this.digests = digests;
	}

	/** What there is one of at each event. */
	public enum Single {

		CATEGORY, ITEM, LIST, BADGE_LAYOUT, BADGE_ITEM, HOLD_QUESTION

	}

	/** Returns the number, from 1 to 2^52, of what there is one of at an event. */
	public long of(EventId event, Single what) {
		return number(what.name(), event.value());
	}

	/** Returns the number of an attendee's only position. */
	public long position(EventId event, AttendeeId attendee) {
		return number("POSITION", event.value(), attendee.value());
	}

	/** Returns the number of a scan. */
	public long scan(EventId event, String scanId) {
		return number("SCAN", event.value(), scanId);
	}

	/** Returns the number of a mark on an attendee's ticket. */
	public long mark(EventId event, String kind, AttendeeId attendee) {
		return number("MARK", kind, event.value(), attendee.value());
	}

	/** Returns the code of an attendee's order: 12 characters of 32. */
	public String order(EventId event, AttendeeId attendee) {
		return code("ORDER", event.value(), attendee.value());
	}

	/** Returns a code that stands for an attendee and tells nothing else of her. */
	public String pseudonym(EventId event, AttendeeId attendee) {
		return code("PSEUDONYM", event.value(), attendee.value());
	}

	/** Returns the number, below 2^28, of a device. */
	public int device(String kioskId) {
		return Integer.parseInt(this.digests.of("DEVICE", kioskId).substring(0, INT_DIGITS), 16) + 1;
	}

	/** Returns the serial number of a device. */
	public String serial(String kioskId) {
		return code("SERIAL", kioskId);
	}

	/**
	 * Returns a short text for a long one, the same for the same.
	 */
	public String digest(String... parts) {
		return this.digests.of(parts);
	}

	private long number(String... parts) {
		return Long.parseLong(this.digests.of(parts).substring(0, LONG_DIGITS), 16) + 1;
	}

	private String code(String... parts) {
		var digest = this.digests.of(parts);
		var code = new StringBuilder();
		for (int i = 0; i < CODE; i++) {
			code.append(ALPHABET.charAt(Integer.parseInt(digest.substring(2 * i, 2 * i + 2), 16) % ALPHABET.length()));
		}
		return code.toString();
	}

}
