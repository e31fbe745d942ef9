package rapport.match.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
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
		var topics = rows("topics.csv").stream().map(TopicTable::topic).toList();
		var ambiguous = rows("ambiguous.csv").stream().map((it) -> it.getField("name")).collect(Collectors.toSet());
		return TopicCatalog.of(topics, ambiguous, own);
	}

	private static Topic topic(NamedCsvRecord row) {
		return new Topic(row.getField("topic").strip(), row.getField("display_name").strip(), list(row, "aliases"),
				list(row, "related"));
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
