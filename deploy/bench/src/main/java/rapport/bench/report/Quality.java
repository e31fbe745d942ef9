package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.bench.baseline.BaselineContest.Outcome;
import rapport.bench.evaluate.Metrics;
import rapport.bench.instance.Grown;

/** How close to the optimum, how fair, and how much better than simpler ways. */
final class Quality {

	private static final List<Integer> GROWN = List.of(1000, 2000, 5000);

	private final ReportOptions options;

	private final Path scratch;

	private final List<Trial> trials = new ArrayList<>();

	Quality(ReportOptions options, Path scratch) {
		this.options = options;
		this.scratch = scratch;
	}

	/** Evaluates all instances; the one with the presence as it is comes second. */
	List<Trial> run() throws IOException {
		var attendees = this.options.attendees().toString();
		trial("batch", "--attendees", attendees, "--baselines");
		trial("online", "--attendees", attendees, "--presence", this.options.presence().toString(), "--baselines");
		var everyone = Tiled.write(this.options.presence(), this.options.attendees(),
				this.scratch.resolve("everyone.csv"));
		trial("online, everyone", "--attendees", attendees, "--presence", everyone.toString());
		for (var made : MadePresences.write(this.options.attendees(), this.scratch).entrySet()) {
			trial("online, " + made.getKey().title(), "--attendees", attendees, "--presence",
					made.getValue().toString());
		}
		for (int people : GROWN) {
			var grown = this.scratch.resolve("grown-" + people + ".csv");
			Grown.write(this.options.attendees(), people, people, grown);
			trial("batch, grown to " + people, "--attendees", grown.toString());
		}
		return this.trials;
	}

	private void trial(String name, String... arguments) throws IOException {
		this.trials.add(Trial.run(name, this.scratch.resolve("trial-" + this.trials.size()), arguments));
	}

	void write(MarkdownReport report) throws IOException {
		report.heading("Quality");
		report.paragraph(String.format(Locale.ROOT,
				"""
						The weight of the matcher's introductions against the exact maximum-weight b-matching of the same \
						instance, proved by OR-Tools. *batch*: all of %s at once. *online*: the first of them come and go as the \
						people of %s did. *online, everyone*: all of them, each as one of those. \
						*online, rush* and the others: all of them, as made up, seeded: all come at once and stay; all day people \
						drop in for less than an hour; two crowds, one after the other; in breaks alone. *grown*: resampled with noise \
						(one term in five replaced, seeded). Definitions stand in each `metrics.json`.""",
				this.options.attendees().getFileName(), this.options.presence().getFileName()));
		report.table(
				List.of("instance", "take part", "feasible pairs", "introductions", "weight", "optimum", "ratio",
						"coverage", "in 3 rounds", "Gini", "longest round, ms", "optimum, s"),
				this.trials.stream().map((it) -> row(it.name(), it.result().metrics())).toList());
		report.heading("What one would build first");
		report.paragraph(
				"""
						On the same instances, with the same capacities and constraints. The top-k methods ask for the ten most \
						alike and introduce those who are feasible and have room.""");
		for (var trial : this.trials) {
			var baselines = trial.result().metrics().baselines();
			if (baselines != null) {
				write(report, trial, baselines);
			}
		}
	}

	private static List<String> row(String name, Metrics it) {
		var proved = Boolean.TRUE.equals(it.optimumProved()) ? "" : " (bound)";
		return List.of(name, "" + it.takingPart(), "" + it.edges(), "" + it.introductions(),
				String.format(Locale.ROOT, "%.2f", it.weight()),
				String.format(Locale.ROOT, "%.2f%s", it.optimum(), proved),
				String.format(Locale.ROOT, "%.4f", it.ratio()), String.format(Locale.ROOT, "%.4f", it.coverage()),
				String.format(Locale.ROOT, "%.4f", it.coverageWithinThreeRounds()),
				String.format(Locale.ROOT, "%.3f", it.gini()),
				String.format(Locale.ROOT, "%.1f", it.roundMillis().max()),
				String.format(Locale.ROOT, "%.1f", it.optimumSeconds()));
	}

	private static void write(MarkdownReport report, Trial trial, List<Outcome> baselines) throws IOException {
		var ours = trial.result().metrics();
		var rows = new ArrayList<List<String>>();
		rows.add(List.of("**Rapport**", "" + ours.introductions(), String.format(Locale.ROOT, "%.4f", ours.ratio()),
				String.format(Locale.ROOT, "%.4f", ours.coverage()), String.format(Locale.ROOT, "%.3f", ours.gini()),
				"", ""));
		var bars = new Bars(trial.name() + ": share of the optimum").bar("Rapport", number(ours.ratio()), true);
		for (var it : baselines) {
			rows.add(List.of(it.method(), "" + it.introductions(), String.format(Locale.ROOT, "%.4f", it.ratio()),
					String.format(Locale.ROOT, "%.4f", it.coverage()), String.format(Locale.ROOT, "%.3f", it.gini()),
					millis(it.queryMillisMedian()), millis(it.queryMillisP99())));
			bars.bar(it.method(), number(it.ratio()), false);
		}
		report.paragraph("**" + trial.name() + "**");
		report.table(List.of("method", "introductions", "ratio", "coverage", "Gini", "query median, ms", "p99, ms"),
				rows);
		var file = trial.name().replaceAll("\\W+", "-") + ".svg";
		report.plot(file, trial.name() + ": share of the optimum", bars.svg());
	}

	private static double number(@Nullable Double ratio) {
		return (ratio != null) ? ratio : 0;
	}

	private static String millis(double value) {
		return (value == 0) ? "" : String.format(Locale.ROOT, "%.2f", value);
	}

}
