package rapport.bench.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvRecord;
import rapport.bench.program.BadInputException;

/** When each person is there, by her row in the attendees file. */
public record Presence(Map<Integer, Stays> byRow) {

	private static final List<String> COLUMNS = List.of("entered_s", "left_s", "person");

	/** All are there for an hour, from second 0: a batch. */
	public static Presence batch(List<Person> people) {
		var hour = new Stays(List.of(new Stay(0, Stays.HOUR)));
		return new Presence(people.stream().collect(Collectors.toMap(Person::row, (_) -> hour)));
	}

	/**
	 * Reads {@code entered_s,left_s,person}; other columns are not read.
	 * @param rows how many rows the attendees file has
	 * @throws BadInputException if a line cannot be understood
	 */
	public static Presence read(Path file, int rows) throws IOException {
		var csv = Csv.read(file, "--presence");
		var titles = csv.titles().stream().map((it) -> it.strip().toLowerCase(Locale.ROOT)).toList();
		if (!titles.containsAll(COLUMNS)) {
			throw new BadInputException(
					file + ": the first line must name the columns entered_s,left_s,person, separated by commas");
		}
		var stays = new HashMap<Integer, List<Stay>>();
		for (var line : csv.rows()) {
			long person = number(file, line, titles, "person");
			if (person >= rows) {
				throw new BadInputException(at(file, line) + "person " + person
						+ " is no row of the attendees file, whose rows are 0 to " + (rows - 1));
			}
			var stay = new Stay(number(file, line, titles, "entered_s"), number(file, line, titles, "left_s"));
			if (stay.left() < stay.entered()) {
				throw new BadInputException(at(file, line) + "left_s is before entered_s; mend the line");
			}
			stays.computeIfAbsent((int) person, (_) -> new ArrayList<>()).add(stay);
		}
		var joined = new HashMap<Integer, Stays>();
		stays.forEach((person, all) -> joined.put(person, Stays.of(all)));
		return new Presence(joined);
	}

	public Stays of(Person person) {
		return this.byRow.getOrDefault(person.row(), Stays.NONE);
	}

	private static long number(Path file, CsvRecord line, List<String> titles, String title) {
		int column = titles.indexOf(title);
		var text = (column < line.getFieldCount()) ? line.getField(column).strip() : "";
		try {
			long number = Long.parseLong(text);
			if (number >= 0) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// Told below.
		}
		throw new BadInputException(at(file, line) + title + " must be a whole number of at least 0");
	}

	private static String at(Path file, CsvRecord line) {
		return file + ", line " + line.getStartingLineNumber() + ": ";
	}

}
