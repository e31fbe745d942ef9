package rapport.checkin.registration;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;

import rapport.checkin.event.EventId;
import rapport.checkin.table.Column;
import rapport.starter.secret.KeyedDigest;

/** Makes tickets that nobody can guess: each has 80 bits. */
public final class WalkInTickets {

	private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 16;

	private final SecureRandom random = new SecureRandom();

	private final KeyedDigest digest;

	public WalkInTickets(KeyedDigest digest) {
		this.digest = digest;
	}

	/** Returns a ticket that there was never before. */
	public String made() {
		var bytes = new byte[LENGTH];
		this.random.nextBytes(bytes);
		var ticket = new StringBuilder("WALK-IN-");
		for (byte it : bytes) {
			ticket.append(LETTERS.charAt(it & 31));
		}
		return ticket.toString();
	}

	/** Returns the same ticket for the same key. */
	public String of(EventId event, String idempotencyKey) {
		return letters("WALK-IN-", this.digest.of(event.value(), idempotencyKey));
	}

	/** Returns the same ticket for who is described by the same in the same time. */
	String ofAll(EventId event, Map<Column, String> row, long time) {
		return letters("WALK-IN-",
				this.digest.of(event.value(), "again", String.valueOf(time), new EnumMap<>(row).toString()));
	}

	/** Returns the same ticket for the same person of a file without tickets. */
	String forPerson(EventId event, String kind, String key, String name) {
		return letters("GUEST-", this.digest.of(event.value(), "import", kind, key, name));
	}

	private static String letters(String prefix, String hex) {
		var ticket = new StringBuilder(prefix);
		for (int i = 0; i < LENGTH; i++) {
			ticket.append(LETTERS.charAt(Integer.parseInt(hex, 2 * i, 2 * i + 2, 16) & 31));
		}
		return ticket.toString();
	}

}
