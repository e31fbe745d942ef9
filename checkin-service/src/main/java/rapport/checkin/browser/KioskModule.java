package rapport.checkin.browser;

import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import rapport.checkin.attendee.TicketGuesses;
import rapport.checkin.attendee.TicketHints;
import rapport.checkin.attendee.TicketText;
import rapport.checkin.attendee.TicketTokens;
import rapport.checkin.door.OfflineDoor;

/** The functions that the module {@code /kiosk/door.js} offers to the page. */
public final class KioskModule {

	private KioskModule() {
	}

	/** The compiler begins here; the page calls what is exported. */
	public static void main(String[] arguments) {
		// Nothing happens before a function is called.
	}

	/**
	 * Returns what a scan comes to by the door's own rules.
	 * @param question lines of {@code name=value}, as {@link OfflineDoor} reads them
	 * @return the outcome, its reason and when the doors open, each in a line of its own
	 */
	@JSExport
	public static String decide(String question) {
		return OfflineDoor.answer(question);
	}

	/**
	 * Returns the forms by which a ticket is found.
	 * @param code in Unicode's form NFKC
	 * @return the exact one and the loose one, in a line each
	 */
	@JSExport
	public static String canonical(String code) {
		var exact = TicketText.exact(code);
		return exact + '\n' + TicketText.loose(exact);
	}

	/**
	 * Returns what may be a ticket in a code that holds more, or was meant by one that
	 * does not.
	 * @param code in Unicode's form NFKC
	 * @return a line each
	 */
	@JSExport
	public static String tokens(String code) {
		var parts = TicketTokens.of(code);
		var tokens = parts.isEmpty() ? TicketGuesses.of(TicketText.exact(code)) : parts;
		return tokens.stream().map((it) -> it.replace('\n', ' ')).collect(Collectors.joining("\n"));
	}

	/** Returns what a code may be that holds no ticket; empty if that cannot be told. */
	@JSExport
	public static String hint(String code) {
		return Objects.requireNonNullElse(TicketHints.of(code, TicketText.exact(code)), "");
	}

	/**
	 * Returns the text of a QR code in a picture.
	 * @param luminance a byte for each pixel, row by row
	 * @return nothing if there is none that can be read
	 */
	@JSExport
	public static @Nullable String readCode(byte[] luminance, int width, int height) {
		return BrowserQrCodes.read(luminance, width, height);
	}

	/**
	 * Returns the modules of a QR code.
	 * @return a row in each line, dark ones as {@code 1}
	 */
	@JSExport
	public static String drawCode(String text) {
		return BrowserQrCodes.draw(text);
	}

}
