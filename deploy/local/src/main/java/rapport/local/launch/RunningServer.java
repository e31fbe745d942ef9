package rapport.local.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import rapport.local.LocalServer;
import rapport.local.process.NotReadyException;

/** A server beneath the services. */
final class RunningServer implements RunningPart {

	private final Part part;

	private final Path log;

	private final Supplier<LocalServer> start;

	private volatile LocalServer server;

	private RunningServer(Part part, Path log, Supplier<LocalServer> start, LocalServer server) {
		this.part = part;
		this.log = log;
		this.start = start;
		this.server = server;
	}

	/**
	 * Starts it and returns when it is ready.
	 * @param start starts it, each time on the same port and data
	 * @throws LaunchException if it does not get ready; it does not run then
	 */
	static RunningServer start(Part part, Path log, Supplier<LocalServer> start) {
		return new RunningServer(part, log, start, started(start));
	}

	private static LocalServer started(Supplier<LocalServer> start) {
		try {
			return start.get();
		}
		catch (NotReadyException ex) {
			throw new LaunchException(String.valueOf(ex.getMessage()));
		}
	}

	@Override
	public Part part() {
		return this.part;
	}

	@Override
	public Path log() {
		return this.log;
	}

	int port() {
		return this.server.port();
	}

	long pid() {
		return this.server.pid();
	}

	@Override
	public CompletableFuture<Integer> ended() {
		return this.server.ended();
	}

	@Override
	public void kill() {
		this.server.kill();
	}

	@Override
	public void stop(Duration patience) {
		this.server.close();
	}

	@Override
	public void startAgain() {
		this.server = started(this.start);
	}

}
