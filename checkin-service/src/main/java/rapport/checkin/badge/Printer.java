package rapport.checkin.badge;

import java.time.Instant;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/**
 * A printer of badges in the network of an event.
 *
 * @param printerId of letters, digits and hyphens
 * @param revision grows with each change
 * @param media as {@link BadgeMedia} knows it
 * @param dpi dots to an inch; Brother's have 300
 * @param kiosk whose guests' badges it prints by itself when they come in first; none for
 * a printer that prints when it is asked only
 */
public record Printer(EventId event, String printerId, long revision, String host, int port, Kind kind, String media,
		int dpi, @Nullable String kiosk, Instant at) {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,62}");

	private static final int LONGEST_NAME = 64;

	/** Throws an {@link InvalidPrinterException} if something is out of bounds. */
	public Printer {
		if (!ID.matcher(printerId).matches()) {
			throw new InvalidPrinterException(
					"A printer's id has 1 to 63 letters, digits and hyphens, and begins with a letter or digit");
		}
		if (kiosk != null && kiosk.length() > LONGEST_NAME) {
			throw new InvalidPrinterException("kiosk has at most " + LONGEST_NAME + " characters");
		}
		media(kind, media, dpi);
	}

	/** What language a printer speaks. */
	public enum Kind {

		/** Zebra's, and those that understand its language. */
		ZPL,
		/** Brother's QL series. */
		BROTHER

	}

	/** Returns what it prints on. */
	public BadgeMedia badgeMedia() {
		return media(this.kind, this.media, this.dpi);
	}

	/** Returns what is sent to it for a badge. */
	byte[] label(BadgeBitmap bitmap) {
		return switch (this.kind) {
			case ZPL -> ZplLabel.of(bitmap);
			case BROTHER -> BrotherRaster.of(bitmap, badgeMedia().tape());
		};
	}

	private static BadgeMedia media(Kind kind, String media, int dpi) {
		return (kind == Kind.BROTHER) ? BadgeMedia.brother(media) : BadgeMedia.zebra(media, dpi);
	}

}
