package rapport.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import rapport.local.launch.UpMain;
import rapport.local.process.ChildJvm;

import static org.awaitility.Awaitility.await;

/**
 * What {@code deploy/up} becomes once everything is built, as a process of its own, and
 * all that it starts.
 */
final class Up implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Process process;

	private final Path directory;

	private final Set<ProcessHandle> started = new HashSet<>();

	private Up(Process process, Path directory) {
		this.process = process;
		this.directory = directory;
	}

	/**
	 * Starts it.
	 * @param directory for its data and what it prints
	 * @param environment is added to that of the tests
	 * @param before a command that becomes the launcher, such as {@code setsid}
	 */
	static Up start(Path directory, Map<String, String> environment, List<String> before, String... options) {
		var command = new ArrayList<>(before);
		command.addAll(List.of(ChildJvm.java(), "-cp", System.getProperty("java.class.path"), UpMain.class.getName(),
				Path.of("../..").toAbsolutePath().normalize().toString(), "--data",
				directory.resolve("data").toString()));
		command.addAll(List.of(options));
		try {
			var builder = new ProcessBuilder(command).redirectOutput(directory.resolve("out").toFile())
				.redirectError(directory.resolve("err").toFile());
			builder.environment().putAll(environment);
			return new Up(builder.start(), directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Up start(Path directory, Map<String, String> environment, String... options) {
		return start(directory, environment, List.of(), options);
	}

	Up awaitReady() {
		return awaitPrinted("Ctrl-C stops everything.");
	}

	Up awaitPrinted(String text) {
		return awaitWhileRunning(() -> output().contains(text));
	}

	/** Returns once a process of its own has such a command. */
	Up awaitStarted(String command) {
		return awaitWhileRunning(
				() -> this.started.stream().anyMatch((it) -> it.info().commandLine().orElse("").contains(command)));
	}

	private Up awaitWhileRunning(BooleanSupplier condition) {
		await().atMost(PATIENCE).until(() -> !running() || condition.getAsBoolean());
		if (!running()) {
			throw new AssertionError("It ended with " + this.process.exitValue() + ": " + errors());
		}
		return this;
	}

	/** Waits until it has ended by itself; answers its exit status. */
	int awaitEnd() {
		await().atMost(PATIENCE).until(() -> !running());
		return this.process.exitValue();
	}

	/** Sends a signal, to its whole process group where it leads one. */
	void signal(String name, boolean group) {
		running();
		try {
			new ProcessBuilder("kill", "-" + name, "--", (group ? "-" : "") + this.process.pid()).start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether it runs; remembers what it has started. */
	private boolean running() {
		this.process.descendants().forEach(this.started::add);
		return this.process.isAlive();
	}

	/** Returns once nothing that it started runs. */
	void awaitNothingLeft() {
		await().atMost(PATIENCE).until(() -> left().isEmpty());
	}

	/** What it started and still runs. */
	List<ProcessHandle> left() {
		running();
		return this.started.stream().filter(ProcessHandle::isAlive).toList();
	}

	String output() {
		return read(this.directory.resolve("out"));
	}

	String errors() {
		return read(this.directory.resolve("err"));
	}

	String log(String part) {
		return read(this.directory.resolve("data").resolve("logs").resolve(part + ".log"));
	}

	/** The address or token that it printed after a label. */
	String printed(String label) {
		return output().lines()
			.map(String::strip)
			.filter((it) -> it.startsWith(label))
			.map((it) -> it.substring(label.length()).strip())
			.findFirst()
			.orElseThrow(() -> new AssertionError(label + " is not in " + output()));
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Leaves nothing running, whatever a test found. */
	@Override
	public void close() {
		running();
		this.process.destroy();
		this.process.onExit().join();
		left().forEach(ProcessHandle::destroyForcibly);
	}

}
