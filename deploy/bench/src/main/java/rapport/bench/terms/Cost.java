package rapport.bench.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import rapport.match.topic.TopicTable;
import rapport.match.term.Terms;

/** What terms cost in time and memory, as Markdown. */
final class Cost {

	private static final int ROUNDS = 2_000;

	private final List<String> labels;

	private final StringBuilder rows = new StringBuilder("| | |\n|---|---:|\n");

	private Cost(List<String> labels) {
		this.labels = labels;
	}

	/** Measured in this process, which must not have loaded the model before. */
	static String measured(List<String> labels) throws IOException {
		var cost = new Cost(labels);
		cost.model();
		cost.names();
		return cost.rows.toString();
	}

	private void names() {
		long start = System.nanoTime();
		var topics = TopicTable.with(List.of());
		row("the table is read in", "%.0f ms", (System.nanoTime() - start) / 1e6);
		var remembering = new Terms(topics, 50_000);
		var forgetting = new Terms(topics, 1);
		row("a label seen before", "%.0f ns", nanos(remembering));
		row("a label not seen before, no model", "%.0f ns", nanos(forgetting));
	}

	private void model() throws IOException {
		var topics = TopicTable.with(List.of());
		var meaning = new SentenceMeaning(topics.titles());
		System.gc();
		long before = resident();
		long start = System.nanoTime();
		meaning.nearest("first words");
		row("the model is loaded, with the topics, in", "%.1f s", (System.nanoTime() - start) / 1e9);
		System.gc();
		row("resident memory it takes", "%.0f MB", (resident() - before) / 1e6);
		var distinct = this.labels.stream().distinct().limit(300).toList();
		start = System.nanoTime();
		distinct.forEach(meaning::nearest);
		row("a label that the model is asked for", "%.1f ms", (System.nanoTime() - start) / 1e6 / distinct.size());
	}

	/** After warming up. */
	private double nanos(Terms terms) {
		run(terms);
		long start = System.nanoTime();
		long characters = run(terms);
		double nanos = (double) (System.nanoTime() - start) / ROUNDS / this.labels.size();
		if (characters == 0) {
			throw new IllegalStateException("no term has a key");
		}
		return nanos;
	}

	private long run(Terms terms) {
		long characters = 0;
		for (int i = 0; i < ROUNDS; i++) {
			for (var label : this.labels) {
				characters += terms.of(label).key().length();
			}
		}
		return characters;
	}

	private void row(String what, String format, double value) {
		this.rows.append("| ")
			.append(what)
			.append(" | ")
			.append(String.format(Locale.ROOT, format, value))
			.append(" |\n");
	}

	private static long resident() throws IOException {
		try (var lines = Files.lines(Path.of("/proc/self/status"))) {
			return lines.filter((it) -> it.startsWith("VmRSS:"))
				.mapToLong((it) -> Long.parseLong(it.replaceAll("\\D", "")) * 1024)
				.sum();
		}
	}

}
