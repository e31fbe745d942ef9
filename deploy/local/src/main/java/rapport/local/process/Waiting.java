package rapport.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until a child is ready to serve. */
public final class Waiting {

	private static final Duration STEP = Duration.ofMillis(25);

	private Waiting() {
	}

	/**
	 * Returns when the child is ready.
	 * @throws NotReadyException if it ends before it is ready or takes too long; it no
	 * longer runs then
	 */
	public static void until(Child child, Duration patience, BooleanSupplier ready) {
		long deadline = System.nanoTime() + patience.toNanos();
		while (child.alive() && !ready.getAsBoolean()) {
			if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
				child.kill();
				throw new NotReadyException(child.name() + " was not ready within " + patience.toSeconds() + " s; see "
						+ child.log() + lastError(child));
			}
			LockSupport.parkNanos(STEP.toNanos());
		}
		if (!child.alive()) {
			throw new NotReadyException(
					child.name() + " stopped while starting; see " + child.log() + lastError(child));
		}
	}

	/**
	 * The last line of the log that tells of an error, after a separator; empty where
	 * there is none.
	 */
	private static String lastError(Child child) {
		return lines(child).reversed()
			.stream()
			.filter((line) -> line.contains("ERROR") || line.contains("Exception") || line.contains("# "))
			.findFirst()
			.map((line) -> ": " + line.strip())
			.orElse("");
	}

	private static List<String> lines(Child child) {
		try {
			return Files.readString(child.log(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException | UncheckedIOException ex) {
			return List.of();
		}
	}

}
