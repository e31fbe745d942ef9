package rapport.checkin.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook as it is seen there, as far as that matters for lists of people.
 */
final class WorkbookCell {

	/** Excel keeps no more digits of a number. */
	private static final int DIGITS = 15;

	/** What stands in a format as it is, and its conditions and colours. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].");

	private static final Pattern ESCAPED = Pattern.compile("(?:_x000[9AD]_\\n?)+");

	private static final Pattern WORDS = Pattern.compile("\"(\\p{L}+)\";\"(\\p{L}+)\"(?:;\"(\\p{L}+)\")?(?:;.*)?");

	private static final Pattern ZEROS = Pattern.compile("0{2,32}");

	private WorkbookCell() {
	}

	/** Returns its text: numbers with all their digits, and days in ISO 8601. */
	static String text(Cell cell) {
		if (cell.getType() == CellType.EMPTY) {
			return "";
		}
		if (cell.getValue() instanceof BigDecimal number) {
			var words = words(cell.getDataFormatString(), number.signum());
			return !words.isEmpty() ? words : isDay(cell) ? day(cell, number) : padded(cell, number(number));
		}
		var raw = cell.getText();
		return (raw != null) ? unescaped(raw) : "";
	}

	/** A carriage return cannot stand in XML as it is (ISO/IEC 29500-1, 22.4.2.4). */
	private static String unescaped(String text) {
		return text.contains("_x00") ? ESCAPED.matcher(text).replaceAll("\n") : text;
	}

	/**
	 * A format may show a number as a word, such as {@code "yes";"no";"no"}: of numbers
	 * above, below and of zero; empty if it does not.
	 */
	private static String words(@Nullable String format, int sign) {
		var found = (format != null) ? WORDS.matcher(format) : null;
		if (found == null || !found.matches()) {
			return "";
		}
		var zero = found.group(3);
		boolean second = sign < 0;
		var word = (sign == 0 && zero != null) ? zero : found.group(second ? 2 : 1);
		return (word != null) ? word : "";
	}

	private static String number(BigDecimal number) {
		// What Excel computes ends in digits that it does not show.
		var bare = (number.stripTrailingZeros().scale() > 0 ? number.round(new MathContext(DIGITS)) : number)
			.stripTrailingZeros();
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
