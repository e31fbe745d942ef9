package rapport.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/** Where everything is kept. One Rapport at a time uses it. */
final class DataDirectory implements AutoCloseable {

	private static final long LEAST_SPACE = 500L * 1024 * 1024;

	/** Longer than a guard lets its process stop in order. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration STEP = Duration.ofMillis(50);

	private static final int TOKEN_BYTES = 18;

	private static final int SECRET_BYTES = 32;

	private final Path path;

	private final OwnFiles files;

	private final FileChannel channel;

	private final FileLock lock;

	private DataDirectory(Path path, OwnFiles files, FileChannel channel, FileLock lock) {
		this.path = path;
		this.files = files;
		this.channel = channel;
		this.lock = lock;
	}

	/**
	 * Opens the directory, made where absent, and changes nothing in it yet. What a
	 * former Rapport on it, which was killed, left running is waited for.
	 * @throws LaunchException if it cannot be used, holds somebody else's files, or is in
	 * use
	 */
	static DataDirectory open(Path path) {
		return open(path, PATIENCE);
	}

	/** As the other, with the time that a former Rapport is given. */
	static DataDirectory open(Path path, Duration patience) {
		try {
			var files = new OwnFiles(path);
			files.claim();
			if (Files.getFileStore(path).getUsableSpace() < LEAST_SPACE) {
				throw new LaunchException("less than 500 MB are free in " + path
						+ "; make room, or keep the data elsewhere with --data DIR");
			}
			var channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			var lock = lock(channel);
			if (lock == null) {
				channel.close();
				throw new LaunchException(
						"another Rapport runs on the data in " + path + "; stop it, or use other data with --data DIR");
			}
			var opened = new DataDirectory(path, files, channel, lock);
			opened.awaitFormer(patience);
			return opened;
		}
		catch (IOException ex) {
			throw unusable(path, ex);
		}
	}

	/** Two of a server on the same data would spoil them. */
	private void awaitFormer(Duration patience) throws IOException {
		long until = System.nanoTime() + patience.toNanos();
		for (var running = this.files.stillRunning(); !running.isEmpty(); running = this.files.stillRunning()) {
			if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
				close();
				throw new LaunchException("what ran on the data in " + this.path + " still does: end the process "
						+ running.getFirst().pid() + ", or use other data with --data DIR");
			}
			LockSupport.parkNanos(STEP.toNanos());
		}
	}

	/**
	 * Begins to use it: what a former run logged is gone.
	 * @param fresh whether its data are deleted
	 * @throws LaunchException if that cannot be
	 */
	DataDirectory begin(boolean fresh) {
		try {
			this.files.deleteLogs();
			if (fresh) {
				this.files.deleteData();
			}
			return this;
		}
		catch (IOException ex) {
			throw unusable(this.path, ex);
		}
	}

	private static LaunchException unusable(Path path, IOException ex) {
		return new LaunchException("the data directory " + path + " cannot be used: " + reason(ex)
				+ "; mend that, or choose another one with --data DIR");
	}

	/** Returns nothing where another process, or this one, has it. */
	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static String reason(IOException ex) {
		return switch (ex) {
			case FileAlreadyExistsException file -> file.getFile()
					+ (Files.isSymbolicLink(Path.of(file.getFile())) ? " is a link that leads nowhere" : " is a file");
			case AccessDeniedException denied -> denied.getFile() + " may not be written";
			case NoSuchFileException missing -> missing.getFile() + " cannot be made";
			default -> String.valueOf(ex.getMessage());
		};
	}

	Path of(Part part) {
		return this.files.of(part);
	}

	Path log(Part part) {
		return this.files.log(part);
	}

	/**
	 * Returns the organizer's token that the environment sets, or the one made at the
	 * first start.
	 */
	String organizerToken(Map<String, String> environment) throws IOException {
		return setOrKept(environment, "RAPPORT_ORGANIZER_TOKEN", this.files.organizerToken(), TOKEN_BYTES);
	}

	/**
	 * Returns the secret behind all digests that the environment sets, or the one made at
	 * the first start.
	 * @throws LaunchException if the data were made with one that is not whole any more
	 */
	String secret(Map<String, String> environment) throws IOException {
		if (environment.getOrDefault("RAPPORT_SECRET", "").isBlank() && this.files.hasData()
				&& !KeptSecret.isWhole(this.files.secret(), SECRET_BYTES)) {
			throw new LaunchException("the secret in " + this.files.secret()
					+ " is gone or not whole, and without it nobody in the data is found again; bring it back, set "
					+ "RAPPORT_SECRET to it, or begin anew with --fresh");
		}
		return setOrKept(environment, "RAPPORT_SECRET", this.files.secret(), SECRET_BYTES);
	}

	private static String setOrKept(Map<String, String> environment, String name, Path file, int bytes)
			throws IOException {
		var set = environment.getOrDefault(name, "");
		return set.isBlank() ? KeptSecret.in(file, bytes) : set;
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
