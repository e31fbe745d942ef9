package rapport.checkin.browser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Stands in for the library's {@code CharacterSetECI}, which asks for character sets that
 * a browser's Java lacks. What it lacks is read as Latin-1, so that the ASCII in it, and
 * with it a ticket, comes out right.
 */
public final class BrowserCharacterSetECI {

	private static final int HIGHEST = 899;

	private final int value;

	private final Charset charset;

	private BrowserCharacterSetECI(int value, Charset charset) {
		this.value = value;
		this.charset = charset;
	}

	public int getValue() {
		return this.value;
	}

	public Charset getCharset() {
		return this.charset;
	}

	/** Returns the set of a number in a code; throws if the number is none. */
	public static BrowserCharacterSetECI getCharacterSetECIByValue(int value) {
		if (value < 0 || value > HIGHEST) {
			throw new IllegalArgumentException("This is no character set of a QR code: " + value);
		}
		return new BrowserCharacterSetECI(value, switch (value) {
			case 26 -> StandardCharsets.UTF_8;
			case 25 -> StandardCharsets.UTF_16BE;
			default -> StandardCharsets.ISO_8859_1;
		});
	}

	/** Returns the number to write for a set. */
	public static @Nullable BrowserCharacterSetECI getCharacterSetECI(Charset charset) {
		return charset.equals(StandardCharsets.UTF_8) ? new BrowserCharacterSetECI(26, charset) : null;
	}

	public static @Nullable BrowserCharacterSetECI getCharacterSetECIByName(String name) {
		return "UTF-8".equals(name) ? new BrowserCharacterSetECI(26, StandardCharsets.UTF_8) : null;
	}

}
