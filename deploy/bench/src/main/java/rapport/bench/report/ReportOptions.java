package rapport.bench.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import rapport.bench.program.Arguments;
import rapport.bench.program.BadInputException;

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
	static ReportOptions parse(List<String> arguments) {
		var given = Arguments.parse(arguments, Set.of("--attendees", "--presence", "--contacts", "--out"), Set.of());
		return new ReportOptions(Path.of(given.required("--attendees")), Path.of(given.required("--presence")),
				Path.of(given.required("--contacts")), Path.of(given.required("--out")));
	}

}
