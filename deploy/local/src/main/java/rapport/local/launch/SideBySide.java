package rapport.local.launch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What is done while something else is. */
final class SideBySide {

	private SideBySide() {
	}

	/** Starts it; it does not keep this JVM from ending. */
	// On platform threads: two virtual ones that wait for a class to be initialised hold
	// both carriers of a small machine, and who initialises it may need one.
	static <T> CompletableFuture<T> start(Supplier<T> action) {
		return CompletableFuture.supplyAsync(action, (it) -> Thread.ofPlatform().daemon().start(it));
	}

	static CompletableFuture<Void> start(Runnable action) {
		return start(() -> {
			action.run();
			return null;
		});
	}

	/** Waits for what became of it, which may be a failure. */
	static <T> T join(CompletableFuture<T> future) {
		try {
			return future.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
