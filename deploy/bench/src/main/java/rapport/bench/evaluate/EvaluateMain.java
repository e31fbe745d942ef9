package rapport.bench.evaluate;

import java.io.IOException;
import java.util.List;

import rapport.bench.instance.AttendeesFile;
import rapport.bench.instance.BadInputException;
import rapport.bench.instance.Instance;
import rapport.bench.instance.Presence;

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

	private static void run(Options options) throws IOException {
		var file = AttendeesFile.read(options.attendees(), Instance.EVENT, System.err::println);
		var presence = (options.presence() != null) ? Presence.read(options.presence(), file.rows())
				: Presence.batch(file.people());
		var metrics = new Evaluation(new Instance(file.people(), presence), options.out()).run(options);
		System.out.println(Summary.of(metrics));
	}

	private static void fail(String message) {
		System.err.println("evaluate: " + message);
		System.exit(2);
	}

}
