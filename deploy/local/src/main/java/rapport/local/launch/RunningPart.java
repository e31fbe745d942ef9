package rapport.local.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A part that runs here, as a process that can be started again. */
interface RunningPart {

	Part part();

	/** Where it logs to. */
	Path log();

	/** Completes when the process of now ends, for whatever reason. */
	CompletableFuture<Integer> ended();

	/** Ends it at once by SIGKILL. */
	void kill();

	/** Asks it to stop, and kills it if it does not in time. */
	void stop(Duration patience);

	/**
	 * Starts it again after it ended, on the same port and data, and returns when it is
	 * ready.
	 * @throws LaunchException if it does not get ready; it does not run then
	 */
	void startAgain();

}
