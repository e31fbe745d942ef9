package rapport.bench.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import rapport.bench.instance.AttendeesFile;
import rapport.bench.instance.Instance;
import rapport.bench.instance.Presence;
import rapport.bench.program.Arguments;
import rapport.bench.program.BadInputException;

/**
 * What the command line asks for.
 *
 * @param presence without it all are there at once, for an hour
 * @param rounds the most rounds to run
 * @param optimumWithin how long the optimum may take; zero if it is not wanted
 * @param baselines whether simpler ways are run too
 */
public record EvaluateOptions(Path attendees, @Nullable Path presence, int rounds, Duration roundEvery,
		Duration optimumWithin, boolean baselines, Path out) {

	static final String USAGE = """
			Usage: deploy/bench/evaluate --attendees FILE.csv [options] --out DIR

			  --attendees FILE.csv   people, in the columns of the import
			  --presence FILE.csv    entered_s,left_s,person: when each is there; a person is a row of the attendees
			                         file, from 0. Without it all are there at once, for an hour
			  --rounds N             run at most N rounds; without a presence 10 are run
			  --round-every SECONDS  how often a round runs where nobody comes or leaves; 5 as in the service
			  --optimum-seconds N    give the exact optimum so much time, 120 by default; 0 does without it
			  --baselines            also run what one would build first: greedy, random, Lucene, PostgreSQL
			  --out DIR              where edges.csv, people.csv, introductions.csv and metrics.json are written
			""";

	private static final Set<String> NAMES = Set.of("--attendees", "--presence", "--rounds", "--round-every",
			"--optimum-seconds", "--out");

	private static final String BASELINES = "--baselines";

	private static final int BATCH_ROUNDS = 10;

	/**
	 * Reads the arguments.
	 * @throws BadInputException if one is missing, unknown or not understood
	 */
	public static EvaluateOptions parse(List<String> arguments) {
		var given = Arguments.parse(arguments, NAMES, Set.of(BASELINES));
		var presence = given.value("--presence");
		return new EvaluateOptions(Path.of(given.required("--attendees")),
				(presence != null) ? Path.of(presence) : null,
				given.number("--rounds", 1, (presence != null) ? Integer.MAX_VALUE : BATCH_ROUNDS),
				Duration.ofSeconds(given.number("--round-every", 1, 5)),
				Duration.ofSeconds(given.number("--optimum-seconds", 0, 120)), given.has(BASELINES),
				Path.of(given.required("--out")));
	}

	/**
	 * Reads the files.
	 * @param warnings takes a line about each row that is left out
	 */
	public Instance instance(Consumer<String> warnings) throws IOException {
		var file = AttendeesFile.read(this.attendees, Instance.EVENT, warnings);
		return new Instance(file.people(),
				(this.presence != null) ? Presence.read(this.presence, file.rows()) : Presence.batch(file.people()));
	}

}
