package rapport.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells of a full disk, which servers say in many ways, or end of without a word. */
final class FreeSpace {

	private static final long MEGABYTE = 1024L * 1024;

	/** With less Kafka and Redis do not go on for long. */
	private static final long LITTLE = 50 * MEGABYTE;

	private FreeSpace() {
	}

	/**
	 * Returns what to add to a line about a part, of the disk that its log is on; nothing
	 * where there is room.
	 */
	static String remark(Path log) {
		try {
			return remark(Files.getFileStore(log).getUsableSpace());
		}
		catch (IOException ex) {
			return "";
		}
	}

	static String remark(long usable) {
		return (usable < LITTLE) ? "; the disk is full (" + usable / MEGABYTE + " MB are free): make room" : "";
	}

}
