package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import rapport.bench.speed.Crowds;
import rapport.bench.speed.Growth;
import rapport.bench.speed.Rounds;
import rapport.bench.speed.Stopwatch;

/** What it costs, and how that grows with those who are there. */
final class Speed {

	private static final List<Integer> PRESENT = List.of(1_000, 3_000, 10_000, 30_000, 50_000, 100_000);

	private static final List<Integer> FREE = List.of(500, 1_000, 2_000, 5_000);

	/** As many as a round with many looks at for each. */
	private static final int BUDGET = 500;

	private final List<Growth> growth = new ArrayList<>();

	private final List<Rounds> rounds = new ArrayList<>();

	/** Measures with people grown from a file. */
	void run(Path attendees) throws IOException {
		// Some of a crowd do not take part.
		for (int free : FREE) {
			System.err.println("Rounds over " + free);
			this.rounds.add(Rounds.of(Crowds.grown(attendees, free * 7 / 6)));
		}
		for (int present : PRESENT) {
			System.err.println("Growth to " + present);
			this.growth.add(Growth.of(Crowds.grown(attendees, present * 7 / 6), BUDGET));
		}
	}

	void write(Report report) throws IOException {
		report.heading("Speed");
		report.paragraph(String.format(Locale.ROOT, """
				One thread; milliseconds. *candidates*: the best %d for one of those there, looking at about %d; \
				*enter*: she comes, and that; *sure*: looking at as many as it takes to be sure of the best; *found*: \
				the worth of what is found, as a share of that. Lucene (MoreLikeThis, an index in memory, one segment) \
				and PostgreSQL (array overlap, GIN) answer the same top-%d questions.""", Growth.K, BUDGET, Growth.K));
		report.table(
				List.of("present", "enter median", "enter p99", "candidates median", "candidates p99", "sure median",
						"found", "Lucene median", "times", "PostgreSQL median", "times", "bytes a person"),
				this.growth.stream().map(Speed::row).toList());
		report.plot("growth.svg", "Time by those present",
				new Chart("Time by those present", "present", "ms").line("enter, p99", points((it) -> it.enter().p99()))
					.line("enter, median", points((it) -> it.enter().median()))
					.line("candidates, median", points((it) -> it.candidates().median()))
					.line("candidates, sure, median", points((it) -> it.unbounded().median()))
					.line("Lucene, median", points((it) -> it.lucene().median()))
					.line("PostgreSQL, median", points((it) -> it.postgres().median()))
					.svg());
		report.paragraph("A round over so many who are all free, as the service runs it:");
		report.table(List.of("free", "first", "median", "longest"),
				this.rounds.stream()
					.map((it) -> List.of("" + it.free(), millis(it.first()), millis(it.later().median()),
							millis(it.later().most())))
					.toList());
		report.plot("rounds.svg", "A round by those free", new Chart("A round by those free", "free", "ms")
			.line("median", this.rounds.stream().map((it) -> new double[] { it.free(), it.later().median() }).toList())
			.line("first", this.rounds.stream().map((it) -> new double[] { it.free(), it.first() }).toList())
			.svg());
	}

	private static List<String> row(Growth it) {
		return List.of("" + it.present(), millis(it.enter().median()), millis(it.enter().p99()),
				millis(it.candidates().median()), millis(it.candidates().p99()), millis(it.unbounded().median()),
				String.format(Locale.ROOT, "%.3f", it.found()), millis(it.lucene().median()),
				times(it.lucene(), it.candidates()), millis(it.postgres().median()),
				times(it.postgres(), it.candidates()), "" + it.bytes());
	}

	private List<double[]> points(ToDoubleFunction<Growth> value) {
		return this.growth.stream().map((it) -> new double[] { it.present(), value.applyAsDouble(it) }).toList();
	}

	private static String times(Stopwatch other, Stopwatch ours) {
		return String.format(Locale.ROOT, "%.0f", other.median() / ours.median());
	}

	private static String millis(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

}
