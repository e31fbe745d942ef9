package rapport.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/** Deletes files, never what a link points at. */
final class Directories {

	private Directories() {
	}

	/** Deletes what is in a directory, if it is there. */
	static void empty(Path directory) throws IOException {
		delete(directory);
		Files.createDirectories(directory);
	}

	/** Deletes a file, or a directory with all that is in it, if it is there. */
	static void delete(Path path) throws IOException {
		if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (var all = Files.walk(path)) {
			for (var it : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(it);
			}
		}
	}

}
