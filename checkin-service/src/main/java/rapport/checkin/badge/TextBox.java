package rapport.checkin.badge;

import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A place for a text, which is made as large as fits. */
record TextBox(int x, int y, int width, int height) {

	private static final int STEPS = 12;

	private static final Pattern WORDS = Pattern.compile("\\s+");

	/** A word is not broken where smaller letters would do. */
	private static final float SMALLEST = 9;

	/**
	 * Draws a text in as many lines as are allowed, cut off where even the smallest
	 * letters are too large.
	 * @return the height that was used
	 */
	int draw(Graphics2D graphics, BadgeFonts fonts, String text, boolean bold, float largest, int lines) {
		if (text.isBlank() || this.width < SMALLEST || this.height < SMALLEST) {
			return 0;
		}
		float small = Math.min(SMALLEST, largest);
		float large = largest;
		for (int i = 0; i < STEPS && large - small > 0.5f; i++) {
			float size = (small + large) / 2;
			if (fits(graphics, fonts, text, bold, size, lines)) {
				small = size;
			}
			else {
				large = size;
			}
		}
		float size = fits(graphics, fonts, text, bold, largest, lines) ? largest : small;
		return draw(graphics, lines(graphics, fonts, text, bold, size, lines));
	}

	private int draw(Graphics2D graphics, List<TextLayout> lines) {
		float used = 0;
		for (var line : lines) {
			float height = height(line);
			if (used + height > this.height + 1) {
				break;
			}
			float left = line.isLeftToRight() ? this.x : this.x + this.width - line.getAdvance();
			line.draw(graphics, left, this.y + used + line.getAscent());
			used += height;
		}
		return Math.round(used);
	}

	private boolean fits(Graphics2D graphics, BadgeFonts fonts, String text, boolean bold, float size, int most) {
		var lines = lines(graphics, fonts, text, bold, size, most + 1);
		float used = 0;
		for (var line : lines) {
			used += height(line);
		}
		return lines.size() <= most && used <= this.height && wordsAreWhole(graphics, fonts, text, bold, size);
	}

	private boolean wordsAreWhole(Graphics2D graphics, BadgeFonts fonts, String text, boolean bold, float size) {
		return WORDS.splitAsStream(text)
			.filter((word) -> !word.isEmpty())
			.allMatch((word) -> new TextLayout(fonts.styled(word, size, bold).getIterator(),
					graphics.getFontRenderContext())
				.getAdvance() <= this.width);
	}

	private List<TextLayout> lines(Graphics2D graphics, BadgeFonts fonts, String text, boolean bold, float size,
			int most) {
		var styled = fonts.styled(text, size, bold).getIterator();
		var measurer = new LineBreakMeasurer(styled, graphics.getFontRenderContext());
		var lines = new ArrayList<TextLayout>();
		while (measurer.getPosition() < styled.getEndIndex() && lines.size() < most) {
			lines.add(measurer.nextLayout(this.width));
		}
		return lines;
	}

	private static float height(TextLayout line) {
		return line.getAscent() + line.getDescent() + line.getLeading();
	}

}
