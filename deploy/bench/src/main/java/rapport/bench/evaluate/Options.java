package rapport.bench.evaluate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.bench.instance.BadInputException;

/**
 * What the command line asks for.
 *
 * @param presence without it all are there at once, for an hour
 * @param rounds the most rounds to run
 */
record Options(Path attendees, @Nullable Path presence, int rounds, Duration roundEvery, Path out) {

	static final String USAGE = """
			Usage: deploy/bench/evaluate --attendees FILE.csv [options] --out DIR

			  --attendees FILE.csv   people, in the columns of the import
			  --presence FILE.csv    entered_s,left_s,person: when each is there; a person is a row of the attendees
			                         file, from 0. Without it all are there at once, for an hour
			  --rounds N             run at most N rounds; without a presence 10 are run
			  --round-every SECONDS  how often a round runs where nobody comes or leaves; 5 as in the service
			  --out DIR              where edges.csv, people.csv, introductions.csv and metrics.json are written
			""";

	private static final List<String> NAMES = List.of("--attendees", "--presence", "--rounds", "--round-every",
			"--out");

	private static final int BATCH_ROUNDS = 10;

	/**
	 * Reads the arguments.
	 * @throws BadInputException if one is missing, unknown or not understood
	 */
	static Options parse(String[] arguments) {
		var given = new HashMap<String, String>();
		for (int i = 0; i < arguments.length; i += 2) {
			if (!NAMES.contains(arguments[i])) {
				throw new BadInputException("There is no option " + arguments[i] + "; --help tells those there are");
			}
			if (i + 1 == arguments.length || arguments[i + 1].startsWith("--")) {
				throw new BadInputException(arguments[i] + " needs a value; --help tells which");
			}
			given.put(arguments[i], arguments[i + 1]);
		}
		var presence = given.get("--presence");
		return new Options(Path.of(required(given, "--attendees")), (presence != null) ? Path.of(presence) : null,
				number(given, "--rounds", (presence != null) ? Integer.MAX_VALUE : BATCH_ROUNDS),
				Duration.ofSeconds(number(given, "--round-every", 5)), Path.of(required(given, "--out")));
	}

	private static String required(Map<String, String> given, String name) {
		var value = given.get(name);
		if (value == null) {
			throw new BadInputException(name + " is missing; --help tells what is needed");
		}
		return value;
	}

	private static int number(Map<String, String> given, String name, int usual) {
		var text = given.get(name);
		if (text == null) {
			return usual;
		}
		try {
			int number = Integer.parseInt(text);
			if (number > 0) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// Told below.
		}
		throw new BadInputException(name + " must be a whole number of at least 1");
	}

}
