package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import rapport.checkin.cell.AnswerWords;
import rapport.checkin.cell.CleanText;
import rapport.checkin.cell.ConcealedNumbers;
import rapport.checkin.cell.Terms;
import rapport.checkin.registration.ImportReport.FileColumn;
import rapport.checkin.table.Column;
import rapport.checkin.table.HeaderWords;
import rapport.checkin.table.NameHeaders;

/** Which column of a file is taken for what. */
final class FileColumns {

	/** Of these a row may have the answers in several columns. */
	private static final Set<Column> LISTS = EnumSet.of(Column.INTERESTS, Column.OFFERS, Column.ASKS, Column.LANGUAGES,
			Column.KNOWS);

	private static final Set<Column> TICKETS = Set.of(Column.TICKET, Column.ORDER, Column.POSITION);

	/** A question and one of its answers. */
	static final Pattern OPTION = Pattern.compile("(.*\\S)\\s+[–—-]\\s+(\\S.*)", Pattern.DOTALL);

	private final List<String> headers;

	private final FileProfile profile;

	private final Map<Column, Integer> places = new EnumMap<>(Column.class);

	private final Map<Integer, Column> columns = new TreeMap<>();

	private final Set<Integer> guesses;

	private final BuyerNames buyers;

	private final boolean familyFirst;

	/** Where there are columns of those that a row may have several of. */
	private final Map<Column, List<Integer>> several = new EnumMap<>(Column.class);

	private FileColumns(List<String> headers, FileProfile profile, ColumnChoice choice) {
		this.headers = headers;
		this.profile = profile;
		this.columns.putAll(choice.columns());
		this.places.putAll(choice.places());
		this.guesses = choice.guesses();
		this.buyers = new BuyerNames(headers);
		var name = this.places.get(Column.NAME);
		this.familyFirst = name != null && !has(Column.FIRST_NAME) && !has(Column.CALL_NAME)
				&& NameHeaders.isFamilyFirst(headers.get(name));
		for (var column : EnumSet.copyOf(LISTS)) {
			several(column);
		}
		several(Column.PHONE);
	}

	private void several(Column column) {
		var all = all(column);
		boolean options = LISTS.contains(column) && all.stream().anyMatch((it) -> !option(it).isEmpty());
		if (all.size() > 1 || options) {
			this.several.put(column, all);
		}
	}

	/**
	 * Tells it by what the organizer says, then by headers, then by what is in the cells.
	 * @param named whether the file has headers of its own
	 */
	static FileColumns of(List<String> headers, boolean named, Mapping mapping, FileProfile profile) {
		return new FileColumns(headers, profile, ColumnChoice.of(headers, named, mapping, profile));
	}

	/** Returns whether a column is in the file. */
	boolean has(Column column) {
		return this.places.containsKey(column);
	}

	/** Returns the columns that are in the file. */
	Set<Column> taken() {
		return this.places.keySet();
	}

	/** Returns whether every row can have a name. */
	boolean hasName() {
		return has(Column.NAME) || has(Column.FIRST_NAME) || has(Column.LAST_NAME) || has(Column.CALL_NAME);
	}

	/** Returns whether a column stands somewhere behind another. */
	boolean isBehind(Column column, Column other) {
		return this.places.getOrDefault(column, -1) > this.places.getOrDefault(other, Integer.MAX_VALUE);
	}

	/** Returns whether names may begin with the family's. */
	boolean isFamilyFirst() {
		return this.familyFirst;
	}

	/** Returns whether the codes beside numbers are those of cities, not of countries. */
	boolean hasAreaCodes() {
		var index = this.places.get(Column.DIAL_CODE);
		return index != null && HeaderWords.compact(this.headers.get(index)).contains("area");
	}

	/** Returns who bought the ticket of a row; empty if that is not told. */
	String buyer(List<String> row) {
		return this.buyers.of(row);
	}

	/** Returns whether rows bring tickets. */
	boolean hasTicket() {
		return has(Column.TICKET) || (has(Column.ORDER) && has(Column.POSITION));
	}

	/** Returns whether long ticket numbers are all rounded, as spreadsheets do. */
	boolean hasRoundedTickets() {
		var index = this.places.get(Column.TICKET);
		return index != null && this.profile.isRounded(index);
	}

	/** Returns the header of a column. */
	String header(int index) {
		return shown(this.headers.get(index));
	}

	/** Returns how many cells a row has. */
	int width() {
		return this.headers.size();
	}

	/** Returns what stands in a row in a column. */
	@Nullable String cell(List<String> row, Column column) {
		var index = this.places.get(column);
		if (index == null) {
			return null;
		}
		var all = this.several.get(column);
		if (all == null) {
			return at(row, index);
		}
		return LISTS.contains(column) ? together(row, all)
				: all.stream()
					.map((it) -> at(row, it))
					.filter((it) -> !AnswerWords.isNothing(it))
					.findFirst()
					.orElse("");
	}

	private static String at(List<String> row, int index) {
		return (index < row.size()) ? row.get(index) : "";
	}

	/** A column for each answer has a tick, or the answer once more. */
	private String together(List<String> row, List<Integer> all) {
		var filled = new ArrayList<String>();
		for (int i : all) {
			var option = option(i);
			var cell = at(row, i);
			if (!option.isEmpty() && (AnswerWords.isYes(cell) || AnswerWords.isNo(cell))) {
				cell = AnswerWords.isYes(cell) ? option : "";
			}
			if (!cell.isBlank()) {
				filled.add(cell);
			}
		}
		return (filled.size() == 1) ? filled.getFirst()
				: String.join(";", filled.stream().flatMap((it) -> Terms.of(it).stream()).toList());
	}

	/** The answer that a header has in brackets. */
	private String option(int index) {
		var header = this.headers.get(index);
		int from = Math.max(header.lastIndexOf('['), header.lastIndexOf('('));
		int to = Math.max(header.lastIndexOf(']'), header.lastIndexOf(')'));
		if (from >= 0 && to > from) {
			return header.substring(from + 1, to).strip();
		}
		var parts = OPTION.matcher(header);
		return parts.matches() ? parts.group(2).strip() : "";
	}

	/** Returns where there are columns of a kind. */
	List<Integer> all(Column column) {
		var first = this.places.get(column);
		var all = new ArrayList<Integer>();
		if (first != null) {
			all.add(first);
		}
		this.columns.forEach((index, it) -> {
			if (it == column && !Objects.equals(index, first)) {
				all.add(index);
			}
		});
		return all;
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
				: samples.stream().map(ConcealedNumbers::in).toList();
	}

	private static String shown(String header) {
		var line = CleanText.line(header);
		return (line.length() > 120) ? line.substring(0, 120) + "…" : line;
	}

}
