package rapport.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Directories that one process at a time uses, who holds the lock in them. */
final class Directories {

	/** The file that is locked. */
	static final String LOCK = "lock";

	private Directories() {
	}

	/** Deletes what is in a directory, if it is there, but for the lock. */
	static void empty(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return;
		}
		try (var all = Files.walk(directory)) {
			for (var it : all.sorted(Comparator.reverseOrder()).toList()) {
				if (!it.equals(directory) && !it.endsWith(LOCK)) {
					Files.delete(it);
				}
			}
		}
	}

}
