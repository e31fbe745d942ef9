package rapport.checkin.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import rapport.checkin.cell.CleanText;
import rapport.checkin.cell.Vocabulary;

/**
 * The sheets of an Excel workbook that have people in them: that which looks most so, and
 * those with the same columns. Rows are read one by one, the texts that they share are
 * kept.
 */
final class WorkbookTable implements ImportTable {

	private static final String SAVE = "save it as CSV (Save as, CSV UTF-8) and give that";

	/**
	 * In bytes, unpacked: the texts of a workbook are kept in memory, of which this is a
	 * quarter.
	 */
	private static final long MOST_TEXTS = Math.max(48L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 4);

	private static final int MOST_COLUMNS = 1_000;

	/** A cell that cannot be read costs no other; formats tell days from numbers. */
	private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

	private final Path file;

	/** The sheet of people, and those that go on with it. */
	private final List<Part> chosen = new ArrayList<>();

	/** Other sheets of people. */
	private final List<Part> left = new ArrayList<>();

	/** From which line on each chosen one is counted. */
	private final List<Long> begins = new ArrayList<>();

	WorkbookTable(Path file) throws IOException {
		this.file = file;
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("[Content_Types].xml") == null
					|| zip.stream().noneMatch((it) -> it.getName().startsWith("xl/"))) {
				throw new UnusableFileException(noWorkbook(zip));
			}
			if (zip.stream()
				.anyMatch((it) -> it.getName().endsWith("sharedStrings.xml") && it.getSize() > MOST_TEXTS)) {
				throw new UnusableFileException("This workbook is very large; " + SAVE);
			}
		}
		catch (ZipException ex) {
			throw new UnusableFileException("This workbook is damaged; open it and save it again");
		}
		mendOrChoose();
	}

	/** The file is ours, and may be mended. */
	private void mendOrChoose() throws IOException {
		boolean mended = WorkbookMending.isNeeded(this.file);
		try {
			if (!mended) {
				choose();
				return;
			}
		}
		catch (UnusableFileException ex) {
			// What the reader does not know may be in order, and is made usual.
		}
		WorkbookMending.mend(this.file);
		choose();
	}

	private static String noWorkbook(ZipFile zip) {
		return zip.stream().anyMatch((it) -> it.getName().endsWith(".iwa"))
				? "This is a Numbers file. Choose File, Export to, CSV or Excel, and give that"
				: (zip.getEntry("[Content_Types].xml") != null)
						? "This is a document, not a list. Copy its table into a spreadsheet, and save it as CSV"
						: "This is a ZIP, not a list. Unpack it, and give the CSV or Excel workbook that is in it";
	}

	private void choose() throws IOException {
		var seen = new ArrayList<Part>();
		try (var workbook = opened()) {
			for (var sheet : workbook.getSheets()
				.filter((it) -> it.getVisibility() == SheetVisibility.VISIBLE)
				.toList()) {
				var first = new HeaderRow();
				read(sheet, (line, cells, damaged) -> first.take(line, cells));
				if (!first.isEmpty()) {
					seen.add(new Part(sheet.getIndex(), sheet.getName(), first.found()));
				}
			}
		}
		seen.stream().reduce((one, other) -> (other.worth() > one.worth()) ? other : one).ifPresent((best) -> {
			this.chosen.addAll(seen.stream().filter(best::isAlike).toList());
			seen.stream().filter((it) -> !this.chosen.contains(it) && it.hasNames()).forEach(this.left::add);
		});
	}

	/** A sheet and its header. */
	private record Part(int index, String name, HeaderRow.Found header) {

		int worth() {
			return HeaderRow.worth(this.header.cells());
		}

		boolean hasNames() {
			return this.header.named() && HeaderRow.namesPeople(this.header.cells());
		}

		/** Lists whose columns are the same are one list. */
		boolean isAlike(Part other) {
			return this.index == other.index
					|| (hasNames() && other.hasNames() && filled(this.header).equals(filled(other.header)));
		}

		private static List<String> filled(HeaderRow.Found header) {
			return header.cells().stream().map(Vocabulary::folded).filter((it) -> !it.isEmpty()).toList();
		}

	}

	private ReadableWorkbook opened() throws IOException {
		try {
			return new ReadableWorkbook(this.file.toFile(), OPTIONS);
		}
		catch (RuntimeException ex) {
			throw unreadable(ex);
		}
	}

	private static Stream<Row> opened(Sheet sheet) throws IOException {
		try {
			return sheet.openStream();
		}
		catch (RuntimeException ex) {
			throw unreadable(ex);
		}
	}

	private static UnusableFileException unreadable(RuntimeException cause) {
		var unusable = new UnusableFileException("This workbook cannot be read; " + SAVE
				+ ", or save it as Excel workbook (.xlsx), not as Strict Open XML");
		unusable.initCause(cause);
		return unusable;
	}

	@Override
	public void read(RowVisitor rows) throws IOException {
		long[] line = { 0, 0 };
		this.begins.clear();
		try (var workbook = opened()) {
			for (var part : this.chosen) {
				long before = line[0];
				this.begins.add(before + 1);
				long header = this.begins.size() > 1 ? part.header().line() : 0;
				read(workbook.getSheet(part.index()).orElseThrow(), (number, cells, damaged) -> {
					line[0] = before + number;
					line[1] = (number <= header || rows.take(before + number, cells, damaged)) ? 0 : 1;
					return line[1] == 0;
				});
				if (line[1] > 0) {
					return;
				}
			}
		}
	}

	@Override
	public String parts() {
		var parts = new StringBuilder();
		if (this.chosen.size() > 1) {
			parts.append("Several sheets were read as one list: ");
			for (int i = 0; i < this.chosen.size(); i++) {
				parts.append(i > 0 ? ", " : "").append(shown(this.chosen.get(i)));
				parts.append((i > 0 && i < this.begins.size()) ? " (from line " + this.begins.get(i) + ")" : "");
			}
		}
		if (!this.left.isEmpty()) {
			parts.append(parts.isEmpty() ? "" : ". ")
				.append("Not read, since the columns are others: ")
				.append(String.join(", ", this.left.stream().map(WorkbookTable::shown).toList()))
				.append(". Save such a sheet as a file of its own, and import it as well");
		}
		return parts.toString();
	}

	private static String shown(Part part) {
		return "“" + CleanText.shown(part.name()) + "”";
	}

	private static void read(Sheet sheet, RowVisitor rows) throws IOException {
		try (var stream = opened(sheet)) {
			var all = stream.iterator();
			int shift = -1;
			for (var row = next(all); row != null; row = next(all)) {
				// Rows that do not tell their number are counted from zero.
				shift = (shift < 0) ? ((row.getRowNum() == 0) ? 1 : 0) : shift;
				var cells = cells(row);
				if (!cells.stream().allMatch(String::isBlank) && !rows.take(row.getRowNum() + shift, cells, false)) {
					return;
				}
			}
		}
	}

	/** What the library cannot read is the file's fault. */
	private static @Nullable Row next(Iterator<Row> rows) {
		try {
			return rows.hasNext() ? rows.next() : null;
		}
		catch (RuntimeException ex) {
			throw unreadable(ex);
		}
	}

	private static List<String> cells(Row row) {
		var cells = new ArrayList<String>();
		int most = Math.min(row.getCellCount(), MOST_COLUMNS);
		for (int i = 0; i < most; i++) {
			cells.add(row.getOptionalCell(i).map(WorkbookCell::text).orElse(""));
		}
		return cells;
	}

	@Override
	public String format() {
		return "xlsx";
	}

	@Override
	public @Nullable String charset() {
		return null;
	}

	@Override
	public @Nullable String separator() {
		return null;
	}

}
