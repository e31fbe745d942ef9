package rapport.checkin.table;

import java.util.Arrays;

/** The bytes of a text that are no ASCII. */
final class HighBytes {

	private HighBytes() {
	}

	/** Returns of a hundred high bytes how many stand alone. */
	static int alone(byte[] bytes) {
		int high = 0;
		int alone = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] < 0) {
				high++;
				alone += ((i == 0 || bytes[i - 1] >= 0) && (i + 1 == bytes.length || bytes[i + 1] >= 0)) ? 1 : 0;
			}
		}
		return (high == 0) ? 100 : 100 * alone / high;
	}

	/** Returns the lines that have a high byte, for they alone tell an encoding. */
	static byte[] lines(byte[] bytes) {
		var kept = new byte[bytes.length];
		int length = 0;
		int from = 0;
		boolean tells = false;
		for (int i = 0; i <= bytes.length; i++) {
			boolean end = i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r';
			tells |= !end && bytes[i] < 0;
			if (end) {
				if (tells) {
					System.arraycopy(bytes, from, kept, length, i - from);
					length += i - from;
				}
				from = i;
				tells = false;
			}
		}
		return Arrays.copyOf(kept, length);
	}

}
