package rapport.bench.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import rapport.bench.program.Arguments;
import rapport.bench.program.Program;

/**
 * Writes how well and how fast the matcher tells which labels are one term:
 * {@code terms.md} and {@code terms.svg}.
 */
final class TermsMain {

	private static final String USAGE = """
			Usage: deploy/bench/terms [--out DIR]

			  --out DIR   where terms.md and terms.svg are written; deploy/bench/report by default
			""";

	private TermsMain() {
	}

	static void main(String[] arguments) throws InterruptedException {
		Program.run("terms", USAGE, arguments,
				(it) -> run(Path.of(Arguments.parse(it, Set.of("--out"), Set.of()).required("--out"))));
	}

	private static void run(Path out) throws IOException {
		Files.createDirectories(out);
		var pairs = LabelledPair.all();
		var labels = pairs.stream().flatMap((it) -> Stream.of(it.one(), it.other())).toList();
		var cost = Cost.measured(labels);
		var report = new TermReport(new Resolvers(), pairs);
		Files.writeString(out.resolve("terms.md"), report.markdown(cost));
		Files.writeString(out.resolve("terms.svg"),
				Plot.of(List.of(report.byMeaning(), report.direct()), report.chosen()));
		IO.println("Written to " + out);
	}

}
