package rapport.checkin.badge;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a badge is printed on.
 *
 * @param width across the print head, in dots
 * @param height along the way of the paper, in dots
 * @param dpi dots to an inch
 * @param tape how Brother's printers know it; all zero for others
 */
public record BadgeMedia(int width, int height, int dpi, BrotherTape tape) {

	/** What is printed where nothing is said, in millimetres. */
	public static final String USUAL = "100x62";

	private static final int BROTHER_DPI = 300;

	private static final Pattern SIZE = Pattern.compile("(\\d{2,3})x(\\d{2,3})");

	private static final Map<String, BrotherTape> TAPES = Map.ofEntries(tape("29x90", 29, 90, 306, 991, 6),
			tape("38x90", 38, 90, 413, 991, 12), tape("39x48", 39, 48, 425, 495, 6), tape("52x29", 52, 29, 578, 271, 0),
			tape("62x29", 62, 29, 696, 271, 12), tape("62x100", 62, 100, 696, 1109, 12),
			tape("17x54", 17, 54, 165, 566, 0), tape("17x87", 17, 87, 165, 956, 0), tape("29", 29, 0, 306, 0, 6),
			tape("38", 38, 0, 413, 0, 12), tape("50", 50, 0, 554, 0, 12), tape("54", 54, 0, 590, 0, 0),
			tape("62", 62, 0, 696, 0, 12));

	/** How long a badge on an endless tape is, in dots: about 90 mm. */
	private static final int ENDLESS = 1063;

	/**
	 * A tape of Brother's, by the figures of its raster command reference for the QL-800
	 * series: an endless one has no length.
	 *
	 * @param widthMm in millimetres
	 * @param lengthMm in millimetres, 0 for an endless one
	 * @param dots how many can be printed across
	 * @param lines how many dots long it is, 0 for an endless one
	 * @param margin dots at the right that are not printed on
	 */
	public record BrotherTape(int widthMm, int lengthMm, int dots, int lines, int margin) {

		static final BrotherTape NONE = new BrotherTape(0, 0, 0, 0, 0);

		/** Returns whether it is cut by length, not by label. */
		boolean endless() {
			return this.lengthMm == 0;
		}

	}

	/**
	 * Returns labels of a size for printers of Zebra's language.
	 * @param size in millimetres, width by height, from 20x10 to 160x250
	 * @throws InvalidPrinterException if it is none
	 */
	public static BadgeMedia zebra(String size, int dpi) {
		var matcher = SIZE.matcher(size.toLowerCase(Locale.ROOT));
		if (dpi != 203 && dpi != BROTHER_DPI) {
			throw new InvalidPrinterException("dpi must be 203 or 300");
		}
		if (!matcher.matches()) {
			throw new InvalidPrinterException("media must be a size in millimetres, such as " + USUAL);
		}
		int width = Integer.parseInt(matcher.group(1));
		int height = Integer.parseInt(matcher.group(2));
		if (width < 20 || width > 160 || height < 10 || height > 250) {
			throw new InvalidPrinterException("media must be from 20x10 to 160x250 millimetres");
		}
		return new BadgeMedia(dots(width, dpi), dots(height, dpi), dpi, BrotherTape.NONE);
	}

	/**
	 * Returns a tape of Brother's.
	 * @param name its width, or its width by its length, in millimetres
	 * @throws InvalidPrinterException if there is none of that name
	 */
	public static BadgeMedia brother(String name) {
		var tape = TAPES.get(name.toLowerCase(Locale.ROOT));
		if (tape == null) {
			throw new InvalidPrinterException(
					"media must be one of Brother's: " + String.join(", ", TAPES.keySet().stream().sorted().toList()));
		}
		return new BadgeMedia(tape.dots(), tape.endless() ? ENDLESS : tape.lines(), BROTHER_DPI, tape);
	}

	/** Returns a length in dots. */
	int dots(double millimetres) {
		return dots(millimetres, this.dpi);
	}

	private static int dots(double millimetres, int dpi) {
		return (int) Math.round(millimetres * dpi / 25.4);
	}

	private static Map.Entry<String, BrotherTape> tape(String name, int width, int length, int dots, int lines,
			int margin) {
		return Map.entry(name, new BrotherTape(width, length, dots, lines, margin));
	}

}
