package rapport.checkin.registration;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook that has any rows. */
final class WorkbookTable implements ImportTable {

	private static final String SAVE = "save it as CSV (Save as, CSV UTF-8) and give that";

	/**
	 * In bytes, unpacked: the texts of a workbook are kept in memory, of which this is a
	 * quarter.
	 */
	private static final long MOST_TEXTS = Math.max(48L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 4);

	/** Excel keeps no more digits of a number. */
	private static final int DIGITS = 15;

	private static final int MOST_COLUMNS = 1_000;

	private final Path file;

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
	}

	@Override
	public void read(Rows rows) throws IOException {
		try (var workbook = new ReadableWorkbook(this.file.toFile())) {
			for (var sheet : workbook.getSheets().filter(WorkbookTable::isSeen).toList()) {
				if (read(sheet, rows)) {
					return;
				}
			}
		}
		catch (ExcelReaderException ex) {
			throw new UnusableFileException("This workbook cannot be read; " + SAVE);
		}
	}

	private static boolean isSeen(Sheet sheet) {
		return sheet.getVisibility() == SheetVisibility.VISIBLE;
	}

	private static boolean read(Sheet sheet, Rows rows) throws IOException {
		boolean any = false;
		try (var stream = sheet.openStream()) {
			for (var all = stream.iterator(); all.hasNext();) {
				var row = all.next();
				var cells = cells(row);
				if (cells.stream().allMatch(String::isBlank)) {
					continue;
				}
				any = true;
				if (!rows.take(row.getRowNum(), cells, false)) {
					return true;
				}
			}
		}
		return any;
	}

	private static List<String> cells(Row row) {
		var cells = new ArrayList<String>();
		int most = Math.min(row.getCellCount(), MOST_COLUMNS);
		for (int i = 0; i < most; i++) {
			cells.add(text(row.getOptionalCell(i).orElse(null)));
		}
		return cells;
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return "";
		}
		if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
			var bare = number.stripTrailingZeros();
			return (bare.precision() > DIGITS || bare.precision() - bare.scale() > DIGITS + 1) ? bare.toString()
					: bare.toPlainString();
		}
		var raw = cell.getText();
		return (raw != null) ? raw : "";
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
