package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A report in Markdown, with its plots beside it. */
final class MarkdownReport {

	private final Path directory;

	private final StringBuilder text = new StringBuilder();

	MarkdownReport(Path directory) throws IOException {
		this.directory = Files.createDirectories(directory);
	}

	void heading(String words) {
		this.text.append("\n## ").append(words).append("\n\n");
	}

	void paragraph(String words) {
		this.text.append(words).append("\n\n");
	}

	/** A table; what looks like a number stands to the right. */
	void table(List<String> titles, List<List<String>> rows) {
		this.text.append(row(titles)).append("|");
		for (int i = 0; i < titles.size(); i++) {
			int column = i;
			boolean numbers = rows.stream().allMatch((it) -> it.get(column).matches("[-\\d., ]*"));
			this.text.append(numbers ? " ---: |" : " --- |");
		}
		this.text.append('\n');
		rows.forEach((it) -> this.text.append(row(it)));
		this.text.append('\n');
	}

	void plot(String name, String title, String svg) throws IOException {
		Files.writeString(this.directory.resolve(name), svg);
		this.text.append("![").append(title).append("](").append(name).append(")\n\n");
	}

	void save() throws IOException {
		Files.writeString(this.directory.resolve("README.md"), this.text.toString().strip() + "\n");
	}

	private static String row(List<String> cells) {
		return "| " + String.join(" | ", cells) + " |\n";
	}

}
