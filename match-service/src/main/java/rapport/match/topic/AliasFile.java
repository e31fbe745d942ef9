package rapport.match.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import rapport.match.term.Alias;

/** The organizer's aliases: a CSV file with the columns {@code alias,topic}. */
final class AliasFile {

	private static final List<String> HEADER = List.of("alias", "topic");

	private AliasFile() {
	}

	/**
	 * Reads a file in UTF-8.
	 * @param file its path; blank for none
	 * @throws BadAliasesException if it cannot be read, saying where and why
	 */
	static List<Alias> read(String file) throws BadAliasesException {
		if (file.isBlank()) {
			return List.of();
		}
		try (var rows = CsvReader.builder()
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(Files.readString(Path.of(file.strip())))) {
			return aliases(file, rows.stream().toList());
		}
		catch (CsvParseException ex) {
			throw new BadAliasesException(file, "it is not CSV: " + ex.getMessage());
		}
		catch (IOException | InvalidPathException ex) {
			throw new BadAliasesException(file, "it cannot be read as UTF-8 text");
		}
	}

	private static List<Alias> aliases(String file, List<CsvRecord> rows) throws BadAliasesException {
		if (rows.isEmpty() || !rows.getFirst().getFields().equals(HEADER)) {
			throw new BadAliasesException(file, "its first line is not 'alias,topic'");
		}
		var aliases = new ArrayList<Alias>();
		for (var row : rows.subList(1, rows.size())) {
			if (row.getFieldCount() != HEADER.size() || row.getFields().stream().anyMatch(AliasFile::saysNothing)) {
				throw new BadAliasesException(file,
						"line " + row.getStartingLineNumber() + " is not an alias and a topic, separated by a comma");
			}
			aliases.add(new Alias(row.getField(0), row.getField(1)));
		}
		return aliases;
	}

	private static boolean saysNothing(String cell) {
		return cell.codePoints().noneMatch(Character::isLetterOrDigit);
	}

}
