package rapport.bench.report;

import java.util.List;
import java.util.Locale;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The inner loops, measured by JMH. */
final class InnerLoops {

	private InnerLoops() {
	}

	static void write(MarkdownReport report) {
		try {
			var results = new Runner(new OptionsBuilder().include("rapport\\.bench\\.speed\\..*")
				.forks(1)
				.warmupIterations(3)
				.warmupTime(TimeValue.seconds(2))
				.measurementIterations(5)
				.measurementTime(TimeValue.seconds(2))
				.build()).run();
			report.heading("Inner loops");
			report.paragraph("By JMH, one fork, five iterations of two seconds, on crowds grown from the sample.");
			report.table(List.of("benchmark", "average", "± (99.9 %)", "unit"),
					results.stream().map(InnerLoops::row).toList());
		}
		catch (RunnerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> row(RunResult it) {
		var result = it.getPrimaryResult();
		return List.of(result.getLabel(), String.format(Locale.ROOT, "%.2f", result.getScore()),
				String.format(Locale.ROOT, "%.2f", result.getScoreError()), result.getScoreUnit());
	}

}
