package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Path;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * A presence in which all rows of an attendees file come and go as those of a smaller
 * one.
 */
final class Tiled {

	private Tiled() {
	}

	/** Writes it: of n people in the presence, row r comes and goes as person r mod n. */
	static Path write(Path presence, Path attendees, Path tiled) throws IOException {
		try (var reader = CsvReader.builder().ofNamedCsvRecord(presence);
				var rows = CsvReader.builder().ofNamedCsvRecord(attendees);
				var writer = CsvWriter.builder().build(tiled)) {
			var stays = reader.stream().toList();
			long people = rows.stream().count();
			int known = 1 + stays.stream().mapToInt(Tiled::person).max().orElse(0);
			writer.writeRecord("entered_s", "left_s", "person");
			for (var stay : stays) {
				for (int person = person(stay); person < people; person += known) {
					writer.writeRecord(stay.getField("entered_s"), stay.getField("left_s"), Integer.toString(person));
				}
			}
		}
		return tiled;
	}

	private static int person(NamedCsvRecord stay) {
		return Integer.parseInt(stay.getField("person"));
	}

}
