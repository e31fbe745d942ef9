package rapport.checkin.registration;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A cell of a workbook as it is seen there, as far as that matters for lists of people.
 */
final class WorkbookCell {

	/** Excel keeps no more digits of a number. */
	private static final int DIGITS = 15;

	/** What stands in a format as it is, and its conditions and colours. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].");

	private static final Pattern ZEROS = Pattern.compile("0{2,32}");

	private WorkbookCell() {
	}

	/** Returns its text: numbers with all their digits, and days in ISO 8601. */
	static String text(Cell cell) {
		if (cell.getType() == CellType.EMPTY) {
			return "";
		}
		if (cell.getValue() instanceof BigDecimal number) {
			return isDay(cell) ? day(cell, number) : padded(cell, number(number));
		}
		var raw = cell.getText();
		return (raw != null) ? raw : "";
	}

	private static String number(BigDecimal number) {
		var bare = number.stripTrailingZeros();
		return (bare.precision() > DIGITS || bare.precision() - bare.scale() > DIGITS + 1) ? bare.toString()
				: bare.toPlainString();
	}

	/** A format such as 0000 shows zeros in front of a number. */
	private static String padded(Cell cell, String number) {
		var format = cell.getDataFormatString();
		return (format != null && ZEROS.matcher(format).matches() && number.chars().allMatch(Character::isDigit))
				? "0".repeat(Math.max(0, format.length() - number.length())) + number : number;
	}

	private static boolean isDay(Cell cell) {
		var format = cell.getDataFormatString();
		if (format != null) {
			var letters = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
			return !letters.contains("general") && (letters.indexOf('d') >= 0 || letters.indexOf('y') >= 0);
		}
		var id = cell.getDataFormatId();
		return id != null && ((id >= 14 && id <= 17) || id == 22);
	}

	private static String day(Cell cell, BigDecimal number) {
		try {
			var time = cell.asDate();
			return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return number(number);
		}
	}

}
