package rapport.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

import rapport.local.process.ChildJvm;

/**
 * A service's jar, unpacked beside the built one. From jars within a jar Java cannot keep
 * the classes ready for the next start, which then takes twice as long.
 */
public final class UnpackedJar {

	private UnpackedJar() {
	}

	/**
	 * The jar to start, unpacked if it was not since it was built.
	 * @throws LaunchException if it is not built, or cannot be unpacked
	 */
	public static Path of(Path built) {
		if (!Files.exists(built)) {
			throw new LaunchException(built.getFileName() + " is not built; run ./mvnw -DskipTests package");
		}
		var directory = built.resolveSibling("unpacked");
		try (var channel = FileChannel.open(built.resolveSibling("unpacked.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); var _ = channel.lock()) {
			var origin = directory.resolve("origin");
			var current = Files.size(built) + " " + Files.getLastModifiedTime(built);
			if (!Files.exists(origin) || !Files.readString(origin).equals(current)) {
				wipe(directory);
				unpack(built, directory);
				Files.writeString(origin, current);
			}
			return directory.resolve(built.getFileName());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(built.getFileName() + " cannot be unpacked: " + ex.getMessage(), ex);
		}
	}

	private static void unpack(Path built, Path directory) throws IOException {
		var process = new ProcessBuilder(ChildJvm.java(), "-XX:TieredStopAtLevel=1", "-Djarmode=tools", "-jar",
				built.toString(), "extract", "--destination", directory.toString())
			.redirectErrorStream(true)
			.start();
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (process.onExit().join().exitValue() != 0) {
			throw new LaunchException(built.getFileName() + " cannot be unpacked: " + said);
		}
	}

	private static void wipe(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return;
		}
		try (var all = Files.walk(directory)) {
			for (var it : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(it);
			}
		}
	}

}
