package rapport.local;

import java.util.concurrent.CompletableFuture;

import rapport.local.process.Child;

/**
 * A server that runs as a child process of this JVM; it ends with this JVM even if this
 * one is killed.
 */
public sealed interface LocalServer extends AutoCloseable permits ChildServer, LocalSmsc {

	/** The port it listens on, on 127.0.0.1. */
	int port();

	/** The process that it is. */
	Child child();

	default long pid() {
		return child().pid();
	}

	default boolean alive() {
		return child().alive();
	}

	/** Completes when it ends, for whatever reason, with its exit status. */
	default CompletableFuture<Integer> ended() {
		return child().ended();
	}

	/**
	 * Ends it at once by SIGKILL, for tests; start another one with the same directory to
	 * restart it.
	 */
	default void kill() {
		child().kill();
	}

	/** Stops it in order; what it was given to keep is kept. */
	@Override
	default void close() {
		child().stop();
	}

}
