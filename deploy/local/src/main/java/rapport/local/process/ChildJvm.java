package rapport.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a main class of this module as a child, with the class path of this JVM and
 * little memory.
 */
public final class ChildJvm {

	/**
	 * Options of a JVM that shall take little memory and soon be quick: the simple
	 * compiler, and after a quarter of the usual number of calls.
	 */
	public static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.25",
			"-Xss512k", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError");

	private static final String READY_FILE = "rapport.ready-file";

	private ChildJvm() {
	}

	/** The {@code java} of the JDK that runs this. */
	public static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/**
	 * Starts the class and waits until it calls {@link #ready()}.
	 * @param options of the JVM
	 * @param arguments of the main class
	 * @throws NotReadyException if it does not get ready
	 */
	public static Child start(String name, Class<?> main, List<String> options, List<String> arguments, Path log) {
		var ready = Path.of(System.getProperty("java.io.tmpdir"),
				"rapport-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".ready");
		var command = new ArrayList<>(List.of(java(), "-D" + READY_FILE + "=" + ready, "-cp",
				System.getProperty("java.class.path"), "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow",
				"-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider",
				"-Dlogback.configurationFile=rapport/local/process/logback.xml"));
		command.addAll(SMALL);
		command.addAll(options);
		command.add(main.getName());
		command.addAll(arguments);
		var child = Child.start(name, command, System.getenv(), log);
		try {
			Waiting.until(child, Duration.ofMinutes(2), () -> Files.exists(ready));
			return child;
		}
		finally {
			delete(ready);
		}
	}

	/** Called in the child when it serves. */
	public static void ready() {
		var file = System.getProperty(READY_FILE);
		if (file != null) {
			try {
				Files.writeString(Path.of(file), "");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
