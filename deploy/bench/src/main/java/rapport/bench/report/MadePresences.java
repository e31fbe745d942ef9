package rapport.bench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Presences that are made up, so that the matcher is not judged by one alone: how people
 * come and go differs more between events than between days of one.
 */
enum MadePresences {

	/** All come within half an hour and stay for some four hours. */
	RUSH {
		@Override
		List<long[]> stays(int person, Random random) {
			long entered = gaussian(random, 900, 300);
			return List.of(new long[] { entered, gaussian(random, 14_400, 600) });
		}
	},

	/** All day long people drop in, most for less than an hour. */
	DROP_IN {
		@Override
		List<long[]> stays(int person, Random random) {
			long entered = random.nextInt(28_800);
			return List.of(new long[] { entered, entered + (long) (2_400 * Math.exp(0.7 * random.nextGaussian())) });
		}
	},

	/** One half comes in the morning, the other later; few see both. */
	TWO_CROWDS {
		@Override
		List<long[]> stays(int person, Random random) {
			long entered = gaussian(random, 600, 200) + ((person % 2 == 0) ? 0 : 6_600);
			return List.of(new long[] { entered, entered + gaussian(random, 7_200, 900) });
		}
	},

	/** People are there in the breaks between talks alone, and not in each. */
	BREAKS {
		@Override
		List<long[]> stays(int person, Random random) {
			var stays = new ArrayList<long[]>();
			for (int hour = 1; hour <= 6; hour++) {
				if (random.nextInt(4) > 0) {
					long entered = (3_600L * hour) + random.nextInt(120);
					stays.add(new long[] { entered, entered + gaussian(random, 1_200, 180) });
				}
			}
			return stays;
		}
	};

	private static final int SEED = 2026;

	/** When one is there: from and until, in seconds, one after the other. */
	abstract List<long[]> stays(int person, Random random);

	/** Returns its name as in a report, such as "drop in". */
	String title() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** Writes one for each, the same each time, of all rows of an attendees file. */
	static Map<MadePresences, Path> write(Path attendees, Path directory) throws IOException {
		int people;
		try (var rows = CsvReader.builder().ofNamedCsvRecord(attendees)) {
			people = (int) rows.stream().count();
		}
		var written = new LinkedHashMap<MadePresences, Path>();
		for (var made : values()) {
			written.put(made, made.write(people, directory.resolve(made.title().replace(' ', '-') + ".csv")));
		}
		return written;
	}

	private Path write(int people, Path file) throws IOException {
		var random = new Random(SEED);
		try (var writer = CsvWriter.builder().build(file)) {
			writer.writeRecord("entered_s", "left_s", "person");
			for (int person = 0; person < people; person++) {
				for (var stay : stays(person, random)) {
					writer.writeRecord(Long.toString(stay[0]), Long.toString(stay[1]), Integer.toString(person));
				}
			}
		}
		return file;
	}

	private static long gaussian(Random random, long mean, long deviation) {
		return Math.max(1, mean + Math.round(deviation * Math.clamp(random.nextGaussian(), -3, 3)));
	}

}
