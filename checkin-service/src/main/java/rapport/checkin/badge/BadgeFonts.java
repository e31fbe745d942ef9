package rapport.checkin.badge;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fonts of this machine. Each letter is taken from the first font that has it; where
 * none has, that can be told.
 */
final class BadgeFonts {

	private static final float ANY = 12;

	private final Font usual = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

	private final List<Font> others;

	private final Map<Integer, Font> found = new ConcurrentHashMap<>();

	BadgeFonts() {
		this.others = Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
			.filter((it) -> it.getStyle() == Font.PLAIN && !it.getFontName().matches("(?i).*(italic|oblique|bold).*"))
			.toList();
	}

	/** Returns whether some font has each letter of a text. */
	boolean have(String text) {
		return text.codePoints().allMatch((it) -> Character.isWhitespace(it) || fontOf(it).canDisplay(it));
	}

	/** Returns a text with the fonts of its letters; it must not be empty. */
	AttributedString styled(String text, float size, boolean bold) {
		var styled = new AttributedString(text);
		var letters = BreakIterator.getCharacterInstance();
		letters.setText(text);
		for (int from = 0, to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
			var font = fontOf(text.codePointAt(from)).deriveFont(bold ? Font.BOLD : Font.PLAIN, size);
			styled.addAttribute(TextAttribute.FONT, font, from, to);
		}
		return styled;
	}

	private Font fontOf(int letter) {
		return this.found
			.computeIfAbsent(letter,
					(it) -> this.usual.canDisplay(it) ? this.usual
							: this.others.stream().filter((font) -> font.canDisplay(it)).findFirst().orElse(this.usual))
			.deriveFont(ANY);
	}

}
