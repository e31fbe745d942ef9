package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import rapport.checkin.registration.HeaderWords.Meaning;
import rapport.checkin.registration.ImportReport.FileColumn;

/** Which column of a file is taken for what. */
final class FileColumns {

	/** An uncertain guess about these would let people in, or introduce them. */
	private static final Set<Column> NEVER_GUESSED = Set.of(Column.TICKET, Column.STATUS);

	private static final Set<Column> TICKETS = Set.of(Column.TICKET, Column.ORDER, Column.POSITION);

	private final List<String> headers;

	private final FileProfile profile;

	private final Map<Column, Integer> places = new EnumMap<>(Column.class);

	private final Map<Integer, Column> columns = new TreeMap<>();

	private final List<Integer> guesses = new ArrayList<>();

	private FileColumns(List<String> headers, FileProfile profile) {
		this.headers = headers;
		this.profile = profile;
	}

	/**
	 * Tells it by what the organizer says, then by headers, then by what is in the cells.
	 */
	static FileColumns of(List<String> headers, Mapping mapping, FileProfile profile) {
		var all = new FileColumns(headers, profile);
		var open = new ArrayList<Integer>();
		for (int i = 0; i < headers.size(); i++) {
			if (!mapping.says(i, headers.get(i))) {
				open.add(i);
			}
			else {
				var column = mapping.column(i, headers.get(i));
				if (column != null) {
					all.use(i, column);
				}
			}
		}
		all.recognise(open);
		all.guess(open);
		return all;
	}

	private void use(int index, Column column) {
		this.columns.put(index, column);
		this.places.putIfAbsent(column, index);
	}

	private void recognise(List<Integer> open) {
		var best = new EnumMap<Column, Integer>(Column.class);
		var ranks = new EnumMap<Column, Integer>(Column.class);
		for (int i : open) {
			var meaning = HeaderWords.exact(this.headers.get(i)).orElse(null);
			if (meaning == null) {
				continue;
			}
			var column = column(i, meaning);
			if (column == Column.STATUS) {
				use(i, column);
			}
			else if (!this.places.containsKey(column)
					&& (!ranks.containsKey(column) || meaning.rank() < ranks.getOrDefault(column, 0))) {
				best.put(column, i);
				ranks.put(column, meaning.rank());
			}
		}
		best.forEach((column, index) -> use(index, column));
	}

	/** A column of tickets in which few values come again and again tells their types. */
	private Column column(int index, Meaning meaning) {
		return (meaning.column() == Column.TICKET && this.profile.isType(index)) ? Column.TICKET_TYPE
				: meaning.column();
	}

	private void guess(List<Integer> open) {
		for (int i : open) {
			var meaning = this.columns.containsKey(i) ? null : HeaderWords.guess(this.headers.get(i));
			if (meaning != null && !this.places.containsKey(meaning.column())
					&& !NEVER_GUESSED.contains(meaning.column())) {
				use(i, meaning.column());
				if (meaning.column() != Column.INTRODUCE) {
					this.guesses.add(i);
				}
			}
		}
	}

	/** Returns whether a column is in the file. */
	boolean has(Column column) {
		return this.places.containsKey(column);
	}

	/** Returns whether every row can have a name. */
	boolean hasName() {
		return has(Column.NAME) || has(Column.FIRST_NAME) || has(Column.LAST_NAME);
	}

	/** Returns whether rows bring tickets. */
	boolean hasTicket() {
		return has(Column.TICKET) || (has(Column.ORDER) && has(Column.POSITION));
	}

	/** Returns the header of a column. */
	String header(int index) {
		return shown(this.headers.get(index));
	}

	/** Returns how many cells a row has. */
	int width() {
		return this.headers.size();
	}

	/** Returns what stands in a row in a column of which there is one. */
	@Nullable String cell(List<String> row, Column column) {
		var index = this.places.get(column);
		return (index == null) ? null : (index < row.size()) ? row.get(index) : "";
	}

	/** Returns where there are columns of a kind. */
	List<Integer> all(Column column) {
		return this.columns.entrySet().stream().filter((it) -> it.getValue() == column).map(Map.Entry::getKey).toList();
	}

	/** Returns all columns, as a report has them. */
	List<FileColumn> reported() {
		var reported = new ArrayList<FileColumn>();
		for (int i = 0; i < this.headers.size(); i++) {
			var column = this.columns.get(i);
			if (column != null || !this.headers.get(i).isBlank() || !this.profile.samples(i).isEmpty()) {
				reported.add(new FileColumn(i, header(i), (column != null) ? column.title() : null,
						column == null || !this.guesses.contains(i), samples(i, column)));
			}
		}
		return reported;
	}

	/** Numbers are concealed wherever they may stand; tickets are what they are. */
	private List<String> samples(int index, @Nullable Column column) {
		var samples = this.profile.samples(index);
		return (column != null && TICKETS.contains(column)) ? samples
				: samples.stream().map(PhoneNumbers::concealed).toList();
	}

	private static String shown(String header) {
		var line = CleanText.line(header);
		return (line.length() > 120) ? line.substring(0, 120) + "…" : line;
	}

}
