package rapport.bench.terms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Two labels as attendees write them, and how they were judged before anything was
 * measured.
 *
 * @param field such as design
 * @param forChoosing whether the threshold may be chosen on it; else it is reported on
 */
record LabelledPair(String field, String one, String other, Judgement judgement, boolean forChoosing) {

	enum Judgement {

		/** Other words for the same. */
		SAME,
		/** Who asks for one would be glad to talk with who knows the other. */
		RELATED,
		/** Neither, however alike they look. */
		DIFFERENT

	}

	/** Whether to take the two for one term would be right. */
	boolean belongTogether() {
		return this.judgement != Judgement.DIFFERENT;
	}

	/** All pairs; every other one is for choosing. */
	static List<LabelledPair> all() throws IOException {
		try (InputStream in = Objects.requireNonNull(LabelledPair.class.getResourceAsStream("pairs.csv"));
				var csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
			var rows = csv.stream().toList();
			return IntStream.range(0, rows.size()).mapToObj((it) -> {
				var row = rows.get(it);
				return new LabelledPair(row.getField("field"), row.getField("one"), row.getField("other"),
						Judgement.valueOf(row.getField("label").toUpperCase(Locale.ROOT)), it % 2 == 0);
			}).toList();
		}
	}

}
