package rapport.bench.evaluate;

import java.io.IOException;
import java.nio.file.Path;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A CSV file that is written row by row. */
final class CsvFile implements AutoCloseable {

	private final CsvWriter writer;

	CsvFile(Path file, String... titles) throws IOException {
		this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
		this.writer.writeRecord(titles);
	}

	void row(Object... cells) {
		var texts = new String[cells.length];
		for (int i = 0; i < cells.length; i++) {
			texts[i] = cells[i].toString();
		}
		this.writer.writeRecord(texts);
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

}
