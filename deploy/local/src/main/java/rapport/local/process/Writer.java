package rapport.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process writes a log, noted beside it: who was killed leaves its children behind
 * for some seconds, until they have stopped in order.
 */
public final class Writer {

	/** By how much the time may be set meanwhile that processes are known by. */
	private static final Duration TOLERANCE = Duration.ofSeconds(2);

	private Writer() {
	}

	/** Returns where it is noted. */
	public static Path noted(Path log) {
		return log.resolveSibling(log.getFileName() + ".pid");
	}

	static void note(ProcessHandle process, Path log) throws IOException {
		var started = process.info().startInstant().orElse(Instant.EPOCH);
		Files.writeString(noted(log), process.pid() + " " + started.toEpochMilli());
	}

	/** Returns the process that wrote a log last, if it still runs. */
	public static Optional<ProcessHandle> of(Path log) throws IOException {
		if (!Files.exists(noted(log))) {
			return Optional.empty();
		}
		var noted = Files.readString(noted(log)).split(" ", 2);
		try {
			long started = Long.parseLong(noted[noted.length - 1]);
			return ProcessHandle.of(Long.parseLong(noted[0])).filter((it) -> it.isAlive() && started(it, started));
		}
		catch (NumberFormatException ex) {
			// Whoever wrote it was killed in the middle of it.
			return Optional.empty();
		}
	}

	/** Another process may have the number by now. */
	private static boolean started(ProcessHandle process, long millis) {
		long now = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
		return Math.abs(now - millis) < TOLERANCE.toMillis();
	}

}
