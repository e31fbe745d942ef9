package rapport.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** Where everything is kept. One Rapport at a time uses it. */
final class DataDirectory implements AutoCloseable {

	private static final long LEAST_SPACE = 500L * 1024 * 1024;

	private final Path path;

	private final FileChannel channel;

	private final FileLock lock;

	private DataDirectory(Path path, FileChannel channel, FileLock lock) {
		this.path = path;
		this.channel = channel;
		this.lock = lock;
	}

	/** Opens the directory, made where absent; what a former run logged is gone. */
	static DataDirectory open(Path path, boolean fresh) {
		try {
			Files.createDirectories(path);
			if (Files.getFileStore(path).getUsableSpace() < LEAST_SPACE) {
				throw new LaunchException("less than 500 MB are free in " + path
						+ "; make room, or keep the data elsewhere with --data DIR");
			}
			var channel = FileChannel.open(path.resolve(Directories.LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			var lock = channel.tryLock();
			if (lock == null) {
				channel.close();
				throw new LaunchException(
						"another Rapport runs on the data in " + path + "; stop it, or use other data with --data DIR");
			}
			Directories.empty(fresh ? path : path.resolve("logs"));
			return new DataDirectory(path, channel, lock);
		}
		catch (IOException ex) {
			throw new LaunchException("the data directory " + path + " cannot be used: " + reason(ex)
					+ "; mend that, or choose another one with --data DIR");
		}
	}

	private static String reason(IOException ex) {
		return switch (ex) {
			case FileAlreadyExistsException file -> file.getFile() + " is a file";
			case AccessDeniedException denied -> denied.getFile() + " may not be written";
			case NoSuchFileException missing -> missing.getFile() + " cannot be made";
			default -> String.valueOf(ex.getMessage());
		};
	}

	Path of(Part part) {
		return this.path.resolve(part.title().toLowerCase(Locale.ROOT));
	}

	Path log(Part part) {
		return this.path.resolve("logs").resolve(part.title().toLowerCase(Locale.ROOT) + ".log");
	}

	/**
	 * The token that is set, or the one made at the first start, which nobody else may
	 * read.
	 */
	String organizerToken(Map<String, String> environment) throws IOException {
		var set = environment.getOrDefault("RAPPORT_ORGANIZER_TOKEN", "");
		if (!set.isBlank()) {
			return set;
		}
		var file = this.path.resolve("organizer-token");
		if (!Files.exists(file)) {
			var bytes = new byte[18];
			new SecureRandom().nextBytes(bytes);
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(file, Base64.getUrlEncoder().encodeToString(bytes));
		}
		return Files.readString(file).strip();
	}

	@Override
	public void close() {
		try {
			if (this.channel.isOpen()) {
				this.lock.release();
				this.channel.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
