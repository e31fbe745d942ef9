package rapport.bench.program;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** A program that measures, by its name on the command line. */
public final class Program {

	private Program() {
	}

	/** What a program does. */
	@FunctionalInterface
	public interface Task {

		/** Does it with these arguments. */
		void run(List<String> arguments) throws IOException, InterruptedException;

	}

	/**
	 * Runs it, or tells its usage if asked for help. Ends with 2 and one line on standard
	 * error if it cannot use what it was given, or a file or a connection fails.
	 */
	public static void run(String name, String usage, String[] arguments, Task task) throws InterruptedException {
		var given = List.of(arguments);
		if (given.contains("--help")) {
			System.out.print(usage);
			return;
		}
		try {
			task.run(given);
		}
		catch (BadInputException ex) {
			fail(name, String.valueOf(ex.getMessage()));
		}
		catch (FileSystemException ex) {
			fail(name, "A file cannot be read or written: " + ex.getMessage());
		}
		catch (IOException ex) {
			fail(name, ex.toString());
		}
	}

	private static void fail(String name, String message) {
		System.err.println(name + ": " + message);
		System.exit(2);
	}

}
