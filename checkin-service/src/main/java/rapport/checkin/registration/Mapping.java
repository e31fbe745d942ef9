package rapport.checkin.registration;

import java.util.Collections;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.cell.CleanText;
import rapport.checkin.table.Column;

/**
 * What the organizer says of a file's columns: from a header, or a column's number from
 * 0, to what it is, or to an empty text if it is not to be used.
 */
public record Mapping(Map<String, String> columns) {

	/** Nothing is said. */
	public static final Mapping NONE = new Mapping(Map.of());

	/**
	 * Throws an {@link IllegalArgumentException} in the user's words if it names what
	 * there is not.
	 */
	public Mapping {
		columns = Collections.unmodifiableMap(columns);
		columns.values().stream().filter((it) -> !it.isBlank()).forEach((it) -> {
			if (Column.titled(it).isEmpty()) {
				throw new IllegalArgumentException(
						"There is no field \"" + ((it.length() > 40) ? it.substring(0, 40) : it) + "\"; use one of "
								+ String.join(", ", Column.titles()));
			}
		});
	}

	boolean says(int index, String header) {
		return field(index, header) != null;
	}

	@Nullable Column column(int index, String header) {
		var field = field(index, header);
		return (field != null) ? Column.titled(field).orElse(null) : null;
	}

	private @Nullable String field(int index, String header) {
		var byNumber = this.columns.get(Integer.toString(index));
		if (byNumber != null) {
			return byNumber;
		}
		var line = CleanText.line(header);
		return this.columns.entrySet()
			.stream()
			.filter((it) -> !line.isEmpty() && CleanText.line(it.getKey()).equalsIgnoreCase(line))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

}
