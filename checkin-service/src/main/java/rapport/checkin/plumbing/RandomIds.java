package rapport.checkin.plumbing;

import java.util.UUID;

/** Ids that nobody can guess: 32 hexadecimal digits. */
public final class RandomIds {

	private RandomIds() {
	}

	/** Returns a new one. */
	public static String next() {
		return UUID.randomUUID().toString().replace("-", "");
	}

}
