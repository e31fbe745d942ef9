package rapport.checkin.registration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of an Excel workbook that has people in it; the first that has any rows where
 * none looks so. Rows are read one by one, the texts that they share are kept.
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

	private final int sheet;

	WorkbookTable(Path file) throws IOException {
		this.file = file;
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("[Content_Types].xml") == null
					|| zip.stream().noneMatch((it) -> it.getName().startsWith("xl/"))) {
				throw new UnusableFileException("This is no Excel workbook. If it is packed, unpack it first");
			}
			if (zip.stream()
				.anyMatch((it) -> it.getName().endsWith("sharedStrings.xml") && it.getSize() > MOST_TEXTS)) {
				throw new UnusableFileException("This workbook is very large; " + SAVE);
			}
		}
		catch (ZipException ex) {
			throw new UnusableFileException("This workbook is damaged; open it and save it again");
		}
		this.sheet = sheet();
	}

	private int sheet() throws IOException {
		int best = -1;
		int most = -1;
		try (var workbook = opened()) {
			for (var sheet : workbook.getSheets()
				.filter((it) -> it.getVisibility() == SheetVisibility.VISIBLE)
				.toList()) {
				var first = new HeaderRow();
				read(sheet, (line, cells, damaged) -> first.take(line, cells));
				int worth = first.isEmpty() ? -1 : HeaderRow.worth(first.found().cells());
				if (worth > most) {
					most = worth;
					best = sheet.getIndex();
				}
			}
		}
		return best;
	}

	private ReadableWorkbook opened() throws IOException {
		try {
			return new ReadableWorkbook(this.file.toFile(), OPTIONS);
		}
		catch (RuntimeException ex) {
			throw unreadable(ex);
		}
	}

	private static UnusableFileException unreadable(RuntimeException cause) {
		var unusable = new UnusableFileException("This workbook cannot be read; " + SAVE);
		unusable.initCause(cause);
		return unusable;
	}

	@Override
	public void read(Rows rows) throws IOException {
		if (this.sheet < 0) {
			return;
		}
		try (var workbook = opened()) {
			var sheet = workbook.getSheet(this.sheet);
			if (sheet.isPresent()) {
				read(sheet.get(), rows);
			}
		}
	}

	private static void read(Sheet sheet, Rows rows) throws IOException {
		try (var stream = sheet.openStream()) {
			var all = stream.iterator();
			for (var row = next(all); row != null; row = next(all)) {
				var cells = cells(row);
				if (!cells.stream().allMatch(String::isBlank) && !rows.take(row.getRowNum(), cells, false)) {
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
