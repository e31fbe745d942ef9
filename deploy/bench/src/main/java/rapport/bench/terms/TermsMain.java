package rapport.bench.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes how well and how fast the matcher tells which labels are one term:
 * {@code terms.md} and {@code terms.svg}.
 */
final class TermsMain {

	private TermsMain() {
	}

	/** Takes the folder to write to. */
	static void main(String[] args) throws IOException {
		var out = Files.createDirectories(Path.of(args[0]));
		var pairs = LabelledPair.all();
		var labels = pairs.stream().flatMap((it) -> Stream.of(it.one(), it.other())).toList();
		var cost = Cost.measured(labels);
		var report = new Report(new Resolvers(), pairs);
		Files.writeString(out.resolve("terms.md"), report.markdown(cost));
		Files.writeString(out.resolve("terms.svg"),
				Plot.of(List.of(report.byMeaning(), report.direct()), report.chosen()));
		IO.println("Written to " + out);
	}

}
