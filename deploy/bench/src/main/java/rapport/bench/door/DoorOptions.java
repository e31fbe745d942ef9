package rapport.bench.door;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import rapport.bench.program.Arguments;

/**
 * How to measure.
 *
 * @param tickets of each event
 * @param time that each measurement takes
 * @param callers at once when the most is looked for
 * @param rounds of which the median counts
 * @param out where the report goes
 */
record DoorOptions(int tickets, Duration time, int callers, int rounds, Path out) {

	static final String USAGE = """
			Usage: deploy/bench/door [--tickets N] [--seconds N] [--callers N] [--rounds N] [--out FILE.md]

			  --tickets N     that each event has, 50,000 by default
			  --seconds N     that each measurement takes, 10 by default
			  --callers N     who call without a pause when the most is looked for, 64 by default
			  --rounds N      in which the most is looked for, 3 by default; their median counts
			  --out FILE.md   where the report is written; deploy/bench/report/door.md by default
			""";

	static DoorOptions parse(List<String> given) {
		var arguments = Arguments.parse(given, Set.of("--tickets", "--seconds", "--callers", "--rounds", "--out"),
				Set.of());
		return new DoorOptions(arguments.number("--tickets", 100, 50_000),
				Duration.ofSeconds(arguments.number("--seconds", 1, 10)), arguments.number("--callers", 1, 64),
				arguments.number("--rounds", 1, 3),
				Path.of(Objects.requireNonNullElse(arguments.value("--out"), "deploy/bench/report/door.md")));
	}

}
