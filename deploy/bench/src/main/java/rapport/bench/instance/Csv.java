package rapport.bench.instance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import rapport.bench.program.BadInputException;

/** A CSV file as it stands: its records, the titles first. */
final class Csv {

	private final Path file;

	private final byte[] bytes;

	private final List<CsvRecord> records;

	private Csv(Path file, byte[] bytes) throws IOException {
		this.file = file;
		this.bytes = bytes;
		this.records = records(bytes);
	}

	static Csv read(Path file, String option) throws IOException {
		try {
			var csv = new Csv(file, Files.readAllBytes(file));
			if (csv.records.isEmpty()) {
				throw new BadInputException(file + " is empty; its first line must name the columns");
			}
			return csv;
		}
		catch (NoSuchFileException ex) {
			throw new BadInputException("There is no file " + file + "; give " + option + " the path of a CSV");
		}
		catch (CsvParseException ex) {
			throw new BadInputException(file
					+ " cannot be read as CSV; look for a quotation mark that is not closed, or a very large cell");
		}
	}

	private static List<CsvRecord> records(byte[] bytes) throws IOException {
		try (var reader = CsvReader.builder()
			.skipEmptyLines(true)
			.detectBomHeader(true)
			.commentStrategy(CommentStrategy.NONE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
			return reader.stream().toList();
		}
	}

	InputStream stream() {
		return new ByteArrayInputStream(this.bytes);
	}

	Path file() {
		return this.file;
	}

	List<String> titles() {
		return this.records.getFirst().getFields();
	}

	/** The records after the titles. */
	List<CsvRecord> rows() {
		return this.records.subList(1, this.records.size());
	}

}
