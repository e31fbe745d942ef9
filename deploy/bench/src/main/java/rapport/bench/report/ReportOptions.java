package rapport.bench.report;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import rapport.bench.instance.BadInputException;

/** What a report is made of. */
record ReportOptions(Path attendees, Path presence, Path contacts, Path out) {

	static final String USAGE = """
			Usage: deploy/bench/make-report --attendees FILE.csv --presence FILE.csv --contacts FILE.csv [--out DIR]

			  --attendees FILE.csv   people, in the columns of the import
			  --presence FILE.csv    entered_s,left_s,person: when the first of them are there
			  --contacts FILE.csv    person_a,person_b,seconds: who of those met
			  --out DIR              where README.md and the plots are written; deploy/bench/report by default
			""";

	/**
	 * Reads the arguments.
	 * @throws BadInputException if one is missing or unknown
	 */
	static ReportOptions parse(String[] arguments) {
		var paths = new TreeMap<>(
				Map.of("--attendees", "", "--presence", "", "--contacts", "", "--out", "deploy/bench/report"));
		for (int i = 0; i < arguments.length; i += 2) {
			if (!paths.containsKey(arguments[i]) || i + 1 == arguments.length) {
				throw new BadInputException("There is no option " + arguments[i] + ", or it lacks its value");
			}
			paths.put(arguments[i], arguments[i + 1]);
		}
		paths.forEach((option, path) -> {
			if (path.isEmpty()) {
				throw new BadInputException(option + " is missing; --help tells what is needed");
			}
		});
		return new ReportOptions(path(paths, "--attendees"), path(paths, "--presence"), path(paths, "--contacts"),
				path(paths, "--out"));
	}

	private static Path path(Map<String, String> paths, String option) {
		return Path.of(paths.getOrDefault(option, ""));
	}

}
