package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Files;

import rapport.bench.program.Program;

/** Measures all, and writes the report. */
final class ReportMain {

	private ReportMain() {
	}

	static void main(String[] arguments) throws InterruptedException {
		Program.run("make-report", ReportOptions.USAGE, arguments, (it) -> run(ReportOptions.parse(it)));
	}

	private static void run(ReportOptions options) throws IOException {
		var scratch = Files.createTempDirectory("rapport-report");
		var report = new MarkdownReport(options.out());
		report.paragraph("# How good and how fast the matcher is");
		report.paragraph("Measured " + Machine.now() + ". `deploy/bench/make-report` makes it anew.");
		var quality = new Quality(options, scratch);
		var trials = quality.run();
		quality.write(report);
		new LeftWithout(trials.getFirst()).write(report);
		Contacts.read(options.contacts()).write(report, trials.get(1));
		var speed = new Speed();
		speed.run(options.attendees());
		speed.write(report);
		InnerLoops.write(report);
		report.save();
	}

}
