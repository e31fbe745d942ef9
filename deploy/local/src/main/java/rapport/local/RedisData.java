package rapport.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;

/** The files that Redis keeps its data in. */
final class RedisData {

	/** The directory of its append-only file, in its data directory. */
	static final String DIRECTORY = "appendonlydir";

	/** What it says before it gives up. */
	private static final Pattern UNREADABLE = Pattern
		.compile("(Bad file format|Unexpected end of file|Unrecoverable error) reading the append only file"
				+ "|Fatal error loading|FATAL AOF MANIFEST FILE ERROR|AOF .*doesn't exist|Wrong signature");

	private RedisData() {
	}

	/**
	 * Sets the data aside if the end of the log says that Redis cannot read them; whoever
	 * needs them finds them beside.
	 * @return whether it did
	 */
	static boolean setAside(Path directory, Path log) throws IOException {
		var data = directory.resolve(DIRECTORY);
		if (!Files.exists(data) || !saidUnreadable(log)) {
			return false;
		}
		Files.move(data, directory.resolve("unreadable-" + Instant.now().toEpochMilli()));
		return true;
	}

	/** Of the last start only. */
	private static boolean saidUnreadable(Path log) throws IOException {
		return Files.readAllLines(log, StandardCharsets.ISO_8859_1)
			.reversed()
			.stream()
			.takeWhile((line) -> !line.contains("Server initialized"))
			.anyMatch((line) -> UNREADABLE.matcher(line).find());
	}

}
