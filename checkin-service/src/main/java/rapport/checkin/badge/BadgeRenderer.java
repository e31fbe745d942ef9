package rapport.checkin.badge;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Draws badges: how she is called as large as fits, her full name, company, pronouns and
 * interests, and the QR code of her ticket. May be used by many threads.
 */
public final class BadgeRenderer {

	/** White at each side, in millimetres. */
	private static final double MARGIN = 2.5;

	private final BadgeFonts fonts = new BadgeFonts();

	/** Returns a badge as it is printed, turned where the label is higher than wide. */
	public BadgeBitmap render(BadgeCard card, BadgeMedia media) {
		return BadgeBitmap.of(picture(card, media), media.width() < media.height());
	}

	/** Returns a badge as it is read, in shades of grey. */
	public BufferedImage picture(BadgeCard card, BadgeMedia media) {
		int width = Math.max(media.width(), media.height());
		int height = Math.min(media.width(), media.height());
		var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		var graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, width, height);
			graphics.setColor(Color.BLACK);
			draw(graphics, card, media.dots(MARGIN), width, height);
		}
		finally {
			graphics.dispose();
		}
		return image;
	}

	/**
	 * Returns whether some font of this machine has each letter that is on a badge.
	 */
	public boolean hasLetters(BadgeCard card) {
		return this.fonts.have(card.callName() + card.name() + card.company() + String.join("", card.interests()));
	}

	private void draw(Graphics2D graphics, BadgeCard card, int margin, int width, int height) {
		int inner = width - 2 * margin;
		int top = margin;
		top += new TextBox(margin, top, inner, (int) (height * 0.42)).draw(graphics, this.fonts, card.callName(), true,
				height * 0.34f, 2);
		int left = inner - code(graphics, card.ticket(), width - margin, margin, height, top);
		if (!card.name().equals(card.callName())) {
			top += line(graphics, card.name(), false, margin, top, left, height, 0.12f);
		}
		top += line(graphics, card.pronouns(), false, margin, top, left, height, 0.08f);
		top += line(graphics, card.company(), true, margin, top, left, height, 0.11f);
		int gap = margin / 2;
		new TextBox(margin, top + gap, left, height - margin - top - gap).draw(graphics, this.fonts,
				String.join(" · ", card.interests()), false, height * 0.075f, 4);
	}

	private int line(Graphics2D graphics, String text, boolean bold, int margin, int top, int width, int height,
			float size) {
		int room = Math.min((int) (height * size * 1.4f), height - margin - top);
		return new TextBox(margin, top, width, room).draw(graphics, this.fonts, text, bold, height * size, 1);
	}

	/**
	 * Draws the code at the lower right, and returns how wide it is: as large as fits
	 * below the name, and never so small that no camera reads it.
	 */
	private static int code(Graphics2D graphics, String ticket, int right, int margin, int height, int top) {
		var code = QrDots.of(ticket);
		if (code == null) {
			return 0;
		}
		int room = Math.min(height - top, (int) (height * 0.55));
		int module = Math.max(room / code.width(), Math.min(3, height / code.width()));
		if (module == 0) {
			return 0;
		}
		int size = module * code.width();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(right + margin - size, height - size, size, size);
		graphics.setColor(Color.BLACK);
		code.draw(graphics, right + margin, height - size, module);
		return size - margin;
	}

}
