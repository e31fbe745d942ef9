package rapport.local;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import rapport.local.process.Child;

/**
 * The Redis executable for this operating system and processor, which a library carries.
 */
final class RedisBinary {

	private static final String VERSION = "7.0.15";

	private RedisBinary() {
	}

	/** Puts the executable into the directory where it is not there yet. */
	static Path extract(Path directory) throws IOException {
		var name = "redis-server-" + VERSION + "-" + system() + "-" + processor();
		var target = directory.resolve(name);
		if (!Files.isExecutable(target)) {
			// Linux refuses to run a file which some process, even a half-started one,
			// still has open for writing.
			Child.whileNoneStarts(() -> unpack(name, target));
		}
		return target;
	}

	private static void unpack(String name, Path target) {
		var half = target.resolveSibling(name + ".part");
		try (var binary = RedisBinary.class.getResourceAsStream("/" + name)) {
			if (binary == null) {
				throw new FileNotFoundException("no Redis comes with Rapport for " + system() + " on " + processor()
						+ "; run one yourself and set SPRING_DATA_REDIS_URL");
			}
			Files.copy(binary, half, StandardCopyOption.REPLACE_EXISTING);
			if (!half.toFile().setExecutable(true)) {
				throw new IOException("cannot make " + half + " executable");
			}
			Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex.getMessage(), ex);
		}
	}

	private static String system() {
		return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
	}

	private static String processor() {
		return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
	}

}
