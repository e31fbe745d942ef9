package rapport.match.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import rapport.match.term.Alias;
import rapport.match.term.Topic;
import rapport.match.term.TopicCatalog;

/**
 * The table of topics that comes with the service; {@code topics.SOURCE.txt} beside it
 * tells whose it is.
 */
public final class TopicTable {

	private TopicTable() {
	}

	/**
	 * The topics of the table, and the organizer's aliases.
	 * @throws IllegalArgumentException if these contradict each other
	 */
	public static TopicCatalog with(List<Alias> own) {
		var more = rows("more-aliases.csv").stream()
			.collect(Collectors.groupingBy((it) -> it.getField("topic"),
					Collectors.mapping((it) -> it.getField("name"), Collectors.toList())));
		var topics = rows("topics.csv").stream().map((it) -> topic(it, more)).toList();
		var ambiguous = rows("ambiguous.csv").stream().map((it) -> it.getField("name")).collect(Collectors.toSet());
		return TopicCatalog.of(topics, ambiguous, own);
	}

	private static Topic topic(NamedCsvRecord row, Map<String, List<String>> more) {
		var name = row.getField("topic").strip();
		var aliases = new ArrayList<>(list(row, "aliases"));
		aliases.addAll(more.getOrDefault(name, List.of()));
		return new Topic(name, row.getField("display_name").strip(), aliases, list(row, "related"));
	}

	private static List<String> list(NamedCsvRecord row, String column) {
		return Arrays.stream(row.getField(column).split(";")).map(String::strip).filter((it) -> !it.isEmpty()).toList();
	}

	private static List<NamedCsvRecord> rows(String file) {
		try (InputStream in = Objects.requireNonNull(TopicTable.class.getResourceAsStream(file));
				var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
			return rows.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
