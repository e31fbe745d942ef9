package rapport.bench.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Grows an attendees file by resampling with noise: each new row is a copy of a row drawn
 * at random, in which each interest, offer and ask gives way, once in five, to one of the
 * same column of another row drawn at random. There are as many times more companies as
 * there are more people, so that each stays as large as it was.
 */
public final class Grown {

	private static final double NOISE = 0.2;

	private static final Set<String> LISTS = Set.of("interests", "offers", "asks");

	private final Csv csv;

	private final List<String> titles;

	private final Random random;

	private Grown(Csv csv, long seed) {
		this.csv = csv;
		this.titles = csv.titles().stream().map((it) -> it.strip().toLowerCase(Locale.ROOT)).toList();
		this.random = new Random(seed);
	}

	/** Writes a file of so many people; the same seed gives the same file. */
	public static void write(Path attendees, int people, long seed, Path grown) throws IOException {
		new Grown(Csv.read(attendees, "--attendees"), seed).write(people, grown);
	}

	private void write(int people, Path grown) throws IOException {
		try (var writer = CsvWriter.builder().build(grown)) {
			writer.writeRecord(this.titles);
			for (int i = 0; i < people; i++) {
				writer.writeRecord(row(i, people));
			}
		}
	}

	private List<String> row(int number, int people) {
		var drawn = drawn();
		var row = new ArrayList<String>();
		for (int column = 0; column < this.titles.size(); column++) {
			var cell = cell(drawn, column);
			row.add(switch (this.titles.get(column)) {
				case "ticket" -> "G" + number;
				case "badge" -> cell.isEmpty() ? "" : "B" + number;
				case "company" -> company(cell, people);
				case String title when LISTS.contains(title) -> noisy(cell, column);
				default -> cell;
			});
		}
		return row;
	}

	private String company(String name, int people) {
		int times = Math.max(1, people / this.csv.rows().size());
		return name.isEmpty() ? "" : name + " " + this.random.nextInt(times);
	}

	private String noisy(String cell, int column) {
		var terms = new LinkedHashSet<String>();
		for (var term : cell.split(";", -1)) {
			terms.add((this.random.nextDouble() < NOISE) ? anyTerm(column, term) : term);
		}
		return String.join(";", terms);
	}

	private String anyTerm(int column, String instead) {
		var others = cell(drawn(), column).split(";", -1);
		var other = others[this.random.nextInt(others.length)];
		return other.isEmpty() ? instead : other;
	}

	private List<String> drawn() {
		return this.csv.rows().get(this.random.nextInt(this.csv.rows().size())).getFields();
	}

	private static String cell(List<String> row, int column) {
		return (column < row.size()) ? row.get(column) : "";
	}

}
