package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import rapport.bench.speed.Crowds;
import rapport.bench.speed.Finder;
import rapport.bench.speed.Growth;
import rapport.bench.speed.Rounds;
import rapport.bench.speed.Stopwatch;
import rapport.match.round.RoundSettings;

/** What it costs, and how that grows with those who are there. */
final class Speed {

	private static final List<Integer> PRESENT = List.of(1_000, 3_000, 10_000, 30_000, 50_000, 100_000);

	private static final List<Integer> FREE = List.of(500, 1_000, 2_000, 5_000, 70_000);

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
			this.growth.add(Growth.of(Crowds.grown(attendees, present * 7 / 6)));
		}
	}

	void write(MarkdownReport report) throws IOException {
		report.heading("Speed");
		report.paragraph(String.format(Locale.ROOT,
				"""
						The best %d for one of those there; one thread; milliseconds. *enter*: she comes, and they are found; \
						*query*: they are found; *found*: what they are worth, as a share of the best there are. By its posting \
						lists Rapport looks at about %d people (*usual*), at as few as it takes to find what Lucene finds \
						(*few*), or at as many as it takes to be sure (*sure*); a round sums up for all who are free and looks \
						at %d (*in a round*). It finds nobody who may not be introduced. Lucene answers the same question by \
						MoreLikeThis from an index in memory, of one segment for the queries, PostgreSQL by array overlap from \
						a GIN index.""",
				Growth.K, Growth.USUAL, Growth.IN_ROUND));
		report.table(List.of("present", "by", "enter median", "enter p99", "query median", "query p99", "found"),
				this.growth.stream().flatMap(Speed::rows).toList());
		report.paragraph("How many times as fast, by the medians; *few* looks at as many as the second column says:");
		report.table(
				List.of("present", "looked at", "few, enter, to Lucene", "query", "usual, enter, to Lucene", "query",
						"few, enter, to PostgreSQL", "query", "sure, median", "bytes a person"),
				this.growth.stream().map(Speed::row).toList());
		report.plot("growth.svg", "Enter with candidates, by those present",
				new Chart("Enter with candidates, by those present", "present", "ms")
					.line("usual, p99", points((it) -> it.usual().enter().p99()))
					.line("usual, median", points((it) -> it.usual().enter().median()))
					.line("few, median", points((it) -> it.few().enter().median()))
					.line("Lucene, median", points((it) -> it.lucene().enter().median()))
					.line("PostgreSQL, median", points((it) -> it.postgres().enter().median()))
					.svg());
		report.plot("memory.svg", "Memory by those present",
				new Chart("Memory by those present", "present", "MB")
					.line("of the matcher", points((it) -> it.bytes() * it.present() / 1e6))
					.svg());
		report.paragraph(String.format(Locale.ROOT, """
				A round over so many who are all free, as the service runs it: of more than %d it matches so many at a \
				time. Then all accept what they got, and *again* is a round ten minutes later over those whose pace \
				allows more, who can wait for somebody better.""", RoundSettings.DEFAULT.people()));
		report.table(List.of("free", "first", "median", "longest", "free again", "again, median", "again, longest"),
				this.rounds.stream().map(Speed::row).toList());
		var matched = this.rounds.stream().filter((it) -> it.free() <= RoundSettings.DEFAULT.people()).toList();
		report.plot("rounds.svg", "A round by those free", new Chart("A round by those free", "free", "ms")
			.line("median", matched.stream().map((it) -> new double[] { it.free(), it.later().median() }).toList())
			.line("first", matched.stream().map((it) -> new double[] { it.free(), it.first() }).toList())
			.svg());
	}

	private static List<String> row(Rounds it) {
		return List.of("" + it.free(), decimals(it.first()), decimals(it.later().median()), decimals(it.later().most()),
				"" + it.freeAgain(), decimals(it.again().median()), decimals(it.again().most()));
	}

	private static Stream<List<String>> rows(Growth it) {
		var round = List.of("" + it.present(), "Rapport, in a round", "", "", decimals(it.round().median()),
				decimals(it.round().p99()), decimals(it.foundInRound()));
		return Stream.of(round, row(it, "Rapport, usual", it.usual()), row(it, "Rapport, few", it.few()),
				row(it, "Lucene", it.lucene()), row(it, "PostgreSQL", it.postgres()));
	}

	private static List<String> row(Growth it, String name, Finder by) {
		return List.of("" + it.present(), name, decimals(by.enter().median()), decimals(by.enter().p99()),
				decimals(by.query().median()), decimals(by.query().p99()), decimals(by.found()));
	}

	private static List<String> row(Growth it) {
		return List.of("" + it.present(), "" + it.looked(), times(it.lucene().enter(), it.few().enter()),
				times(it.lucene().query(), it.few().query()), times(it.lucene().enter(), it.usual().enter()),
				times(it.lucene().query(), it.usual().query()), times(it.postgres().enter(), it.few().enter()),
				times(it.postgres().query(), it.few().query()), decimals(it.sure().median()), "" + it.bytes());
	}

	private List<double[]> points(ToDoubleFunction<Growth> value) {
		return this.growth.stream().map((it) -> new double[] { it.present(), value.applyAsDouble(it) }).toList();
	}

	private static String times(Stopwatch other, Stopwatch ours) {
		return String.format(Locale.ROOT, "%.0f", other.median() / ours.median());
	}

	private static String decimals(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

}
