package rapport.bench.evaluate;

import java.io.IOException;
import java.util.List;

import rapport.bench.instance.BadInputException;

/**
 * Runs the matcher over people of a file; ends with 0, or with 2 and one line on standard
 * error if what it was given cannot be used.
 */
final class EvaluateMain {

	private EvaluateMain() {
	}

	static void main(String[] arguments) {
		if (List.of(arguments).contains("--help") || arguments.length == 0) {
			System.out.print(Options.USAGE);
			return;
		}
		try {
			run(Options.parse(arguments));
		}
		catch (BadInputException ex) {
			fail(String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			fail("A file cannot be read or written: " + ex.getMessage());
		}
	}

	static void run(Options options) throws IOException {
		var metrics = new Evaluation(options.instance(System.err::println), options.out()).run(options).metrics();
		System.out.println(Summary.of(metrics));
	}

	private static void fail(String message) {
		System.err.println("evaluate: " + message);
		System.exit(2);
	}

}
