package rapport.local;

import java.util.concurrent.CompletableFuture;

/**
 * A server that runs as a child process of this JVM; it ends with this JVM even if this
 * one is killed.
 */
public sealed interface LocalServer extends AutoCloseable permits ChildServer, LocalSmsc {

	/** The port it listens on, on 127.0.0.1. */
	int port();

	long pid();

	boolean alive();

	/** Completes when it ends, for whatever reason, with its exit status. */
	CompletableFuture<Integer> ended();

	/**
	 * Ends it at once by SIGKILL, for tests; start another one with the same directory to
	 * restart it.
	 */
	void kill();

	/** Stops it in order; what it was given to keep is kept. */
	@Override
	void close();

}
