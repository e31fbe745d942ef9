package rapport.checkin.table;

/**
 * Reads bytes as UTF-8 (RFC 3629) and counts how well they read. One byte that is wrong
 * does not make a file of good UTF-8 an old one.
 */
final class Utf8Reading {

	private long good;

	private long bad;

	/** How many bytes the character needs yet. */
	private int open;

	/** Takes the next byte; returns whether it goes on with a character. */
	boolean follows(int next) {
		if (this.open > 0) {
			boolean follows = (next & 0xC0) == 0x80;
			this.good += (follows && this.open == 1) ? 1 : 0;
			this.bad += follows ? 0 : 1;
			this.open = follows ? this.open - 1 : 0;
			if (follows) {
				return true;
			}
		}
		if (next >= 0x80) {
			this.open = (next >= 0xC2 && next < 0xE0) ? 1
					: (next >= 0xE0 && next < 0xF0) ? 2 : (next >= 0xF0 && next < 0xF5) ? 3 : 0;
			this.bad += (this.open == 0) ? 1 : 0;
		}
		return false;
	}

	/** Returns whether all that was taken is UTF-8, or nearly all. */
	boolean likely() {
		long wrong = this.bad + ((this.open > 0) ? 1 : 0);
		return wrong == 0 || this.good > 4 * wrong;
	}

}
