package rapport.checkin.cell;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What spreadsheets and exports do to a cell, undone. */
public final class CellText {

	/** A formula of nothing but a text keeps the zeros at its front: ="0042". */
	private static final Pattern AS_TEXT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

	private static final Pattern WHOLE = Pattern.compile("([0-9]+)[.,]0{1,2}");

	private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+");

	private static final Pattern SCIENTIFIC = Pattern.compile("([0-9])(?:[.,]([0-9]+))?[eE]\\+?([0-9]{1,2})");

	/** More digits spreadsheets do not keep. */
	private static final int DIGITS = 15;

	private static final String MONTH = "(?:jan|janv|ene|gen|feb|f[eé]v|f[eé]vr|fev|mar|m[aä]rz|mars|mrt|mrz|apr|avr|abr|may"
			+ "|mai|mei|mag|maio|jun|juin|giu|jul|juil|lug|aug|ao[uû]t|ago|sep|sept|set|sett|oct|okt|out|ott|nov|dec|dez"
			+ "|d[eé]c|dic)\\.?";

	private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";

	private static final Pattern CHANGED = Pattern.compile("(?i)[0-9]+(?:[.,][0-9]+)?e\\+[0-9]+" + "|" + DAY
			+ "[-./ ]{1,2}" + MONTH + "(?:[-./ ][0-9]{2,4})?" + "|" + MONTH + "[-./ ][0-9]{2}" + "|" + DAY + "([./])"
			+ DAY + "\\1(?:19|20)?[0-9]{2}" + "|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?:T[0-9:]+)?");

	private CellText() {
	}

	/** Returns a cell without what only keeps a spreadsheet from changing it. */
	public static String unguarded(String cell) {
		var text = (!cell.isEmpty() && Character.isWhitespace(cell.charAt(0))) ? cell.strip() : cell;
		if (text.length() < 2) {
			return cell;
		}
		char second = text.charAt(1);
		if (text.charAt(0) == '\'' && (Character.isDigit(second) || "=+-@".indexOf(second) >= 0)) {
			return unguarded(text.substring(1));
		}
		if (text.charAt(0) == '=' && second == '"') {
			var formula = AS_TEXT.matcher(text.strip());
			return formula.matches() ? formula.group(1).replace("\"\"", "\"") : cell;
		}
		return cell;
	}

	/**
	 * Returns the digits of a number that was written with a fraction of nothing, with
	 * its thousands apart, or with a power of ten but all its digits; none if it is
	 * neither.
	 */
	public static @Nullable String digits(String text) {
		if (THOUSANDS.matcher(text).matches()) {
			return text.replace(",", "");
		}
		var whole = WHOLE.matcher(text);
		if (whole.matches()) {
			return whole.group(1);
		}
		var number = SCIENTIFIC.matcher(text);
		if (!number.matches() || number.group(2) == null) {
			return null;
		}
		var fraction = number.group(2);
		int power = Integer.parseInt(number.group(3));
		return (fraction.length() == power && power < DIGITS) ? number.group(1) + fraction : null;
	}

	/** Returns whether a code looks as if a spreadsheet took it for a number or a day. */
	public static boolean isChanged(String code) {
		return CHANGED.matcher(code).matches();
	}

	/** Returns whether a number has more digits than a spreadsheet keeps. */
	public static boolean isLong(String code) {
		return code.length() > DIGITS && code.chars().allMatch((it) -> it >= '0' && it <= '9');
	}

	/** Returns whether those digits are all noughts. */
	public static boolean isRounded(String code) {
		return isLong(code) && code.substring(DIGITS).chars().allMatch((it) -> it == '0');
	}

}
