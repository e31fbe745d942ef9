package rapport.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import rapport.local.process.Writer;

/**
 * What Rapport keeps in a data directory, and how it knows that the directory is its own;
 * nothing else in it is ever touched.
 */
final class OwnFiles {

	/** The file that says whose the directory is. */
	static final String MARKER = "rapport-data";

	static final String ORGANIZER_TOKEN = "organizer-token";

	static final String SECRET = "secret";

	/** The file that is locked while a Rapport uses the directory. */
	static final String LOCK = "lock";

	private static final String LOGS = "logs";

	private final Path directory;

	OwnFiles(Path directory) {
		this.directory = directory;
	}

	/**
	 * Marks the directory as Rapport's, made where absent.
	 * @throws LaunchException if somebody else has files in it
	 */
	void claim() throws IOException {
		Files.createDirectories(this.directory);
		var marker = this.directory.resolve(MARKER);
		if (Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (var entries = Files.list(this.directory)) {
			if (entries.findAny().isPresent()) {
				throw new LaunchException(this.directory + " holds files but no " + MARKER
						+ ", so they are not Rapport's to change; choose an empty or a new directory with --data DIR");
			}
		}
		Files.writeString(marker, "Rapport keeps its data in this directory; deploy/up --fresh deletes them.\n");
	}

	Path of(Part part) {
		return this.directory.resolve(name(part));
	}

	Path log(Part part) {
		return this.directory.resolve(LOGS).resolve(name(part) + ".log");
	}

	Path lock() {
		return this.directory.resolve(LOCK);
	}

	Path organizerToken() {
		return this.directory.resolve(ORGANIZER_TOKEN);
	}

	Path secret() {
		return this.directory.resolve(SECRET);
	}

	/** Returns what still runs of a former Rapport on these data. */
	List<ProcessHandle> stillRunning() throws IOException {
		var running = new ArrayList<ProcessHandle>();
		for (var part : Part.values()) {
			Writer.of(log(part)).ifPresent(running::add);
		}
		return running;
	}

	/** Returns whether there are data of attendees. */
	boolean hasData() {
		return Files.exists(of(Part.KAFKA)) || Files.exists(of(Part.REDIS));
	}

	/** Deletes all data, but neither the marker nor the lock. */
	void deleteData() throws IOException {
		for (var part : Part.values()) {
			Directories.delete(of(part));
		}
		Files.deleteIfExists(organizerToken());
		Files.deleteIfExists(secret());
	}

	void deleteLogs() throws IOException {
		for (var part : Part.values()) {
			Files.deleteIfExists(log(part));
			Files.deleteIfExists(Writer.noted(log(part)));
		}
	}

	private static String name(Part part) {
		return part.title().toLowerCase(Locale.ROOT);
	}

}
