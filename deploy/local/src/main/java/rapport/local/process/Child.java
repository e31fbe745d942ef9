package rapport.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A child process under a guard that ends it as soon as this JVM is gone, even if this
 * JVM is killed. What it prints is appended to its log.
 */
public final class Child {

	/** How long a child may take to stop in order before it is killed. */
	public static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final ReentrantLock STARTING = new ReentrantLock();

	private static final String GUARD = guard();

	private final String name;

	private final Path log;

	private final Process process;

	private Child(String name, Path log, Process process) {
		this.name = name;
		this.log = log;
		this.process = process;
	}

	/**
	 * Starts a command.
	 * @param name what messages call it
	 * @param environment all of it
	 * @param log is created where absent, else appended to
	 * @return the running child
	 * @throws UncheckedIOException if it cannot be started
	 */
	public static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
		var guarded = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, name));
		guarded.addAll(command);
		STARTING.lock();
		try {
			Files.createDirectories(log.toAbsolutePath().getParent());
			var builder = new ProcessBuilder(guarded).redirectErrorStream(true)
				.redirectOutput(Redirect.appendTo(log.toFile()));
			builder.environment().clear();
			builder.environment().putAll(environment);
			return noted(new Child(name, log, builder.start()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name + " cannot be started: " + ex.getMessage(), ex);
		}
		finally {
			STARTING.unlock();
		}
	}

	/** What cannot be noted does not run on, for nobody would find it again. */
	private static Child noted(Child child) throws IOException {
		try {
			Writer.note(child.process.toHandle(), child.log);
			return child;
		}
		catch (IOException ex) {
			child.kill();
			throw ex;
		}
	}

	/**
	 * Runs an action while no child is being started, so that no child inherits a file
	 * that the action writes.
	 */
	public static void whileNoneStarts(Runnable action) {
		STARTING.lock();
		try {
			action.run();
		}
		finally {
			STARTING.unlock();
		}
	}

	public String name() {
		return this.name;
	}

	public Path log() {
		return this.log;
	}

	public long pid() {
		return this.process.pid();
	}

	public boolean alive() {
		return this.process.isAlive();
	}

	/** Completes when the process ends, for whatever reason, with its exit status. */
	public CompletableFuture<Integer> ended() {
		return this.process.onExit().thenApply(Process::exitValue);
	}

	/** Ends the process at once by SIGKILL. */
	public void kill() {
		this.process.destroyForcibly();
		awaitEnd(Duration.ofSeconds(10));
	}

	/** Asks the process to stop, and kills it if it does not in time. */
	public void stop() {
		stop(PATIENCE);
	}

	/** Asks the process to stop, and kills it if it does not in that time. */
	public void stop(Duration patience) {
		var guard = this.process.children().toList();
		// The process's own way to do that also closes its input, which sets off the
		// guard.
		this.process.toHandle().destroy();
		if (!awaitEnd(patience)) {
			kill();
		}
		guard.forEach((it) -> it.onExit().completeOnTimeout(it, 1, TimeUnit.SECONDS).join());
	}

	private boolean awaitEnd(Duration patience) {
		try {
			return this.process.waitFor(patience);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
			return true;
		}
	}

	private static String guard() {
		try (var script = Child.class.getResourceAsStream("guard.sh")) {
			if (script == null) {
				throw new IllegalStateException("guard.sh is missing beside " + Child.class);
			}
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
