package rapport.checkin.cell;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** UTF-8 that somebody before us read as an older encoding: "ZoÃ«" was "Zoë". */
public final class GarbledText {

	/** As UTF-8 read as Windows-1252 looks, and hardly anything else. */
	private static final Pattern WINDOWS_SURE = Pattern
		.compile("[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF™œ“”˜¦]");

	/** As it may look as well; it is, if all of the text can be turned back. */
	private static final Pattern WINDOWS = Pattern.compile(
			"[ÂÃÄÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|(?:[ÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}");

	private static final Pattern MAC = Pattern.compile("√[^ -~]|‚Ä[^ -~]");

	private static final Map<Character, Byte> WINDOWS_BYTES = bytes(Charset.forName("windows-1252"));

	private static final Map<Character, Byte> MAC_BYTES = bytes(Charset.forName("x-MacRoman"));

	/** Some were read wrongly twice. */
	private static final int MOST = 2;

	private GarbledText() {
	}

	private static Map<Character, Byte> bytes(Charset charset) {
		var bytes = new HashMap<Character, Byte>();
		for (int i = 0; i < 256; i++) {
			bytes.put((char) i, (byte) i);
		}
		for (int i = 128; i < 256; i++) {
			char it = charset.decode(ByteBuffer.wrap(new byte[] { (byte) i })).get(0);
			if (it != '\uFFFD') {
				bytes.put(it, (byte) i);
			}
		}
		return bytes;
	}

	/** Returns whether letters of a text are garbled, so that it cannot be as it was. */
	public static boolean isGarbled(String text) {
		return WINDOWS_SURE.matcher(text).find() || CleanText.isBroken(text);
	}

	/** Returns the text as it was; none if it is not garbled, or cannot be mended. */
	public static @Nullable String mended(String text) {
		var mended = CleanText.isAscii(text) ? null : once(text);
		for (int i = 1; mended != null && i < MOST; i++) {
			var again = once(mended);
			if (again == null) {
				return mended;
			}
			mended = again;
		}
		return mended;
	}

	private static @Nullable String once(String text) {
		if (WINDOWS.matcher(text).find()) {
			return decoded(text, WINDOWS_BYTES);
		}
		return MAC.matcher(text).find() ? decoded(text, MAC_BYTES) : null;
	}

	private static @Nullable String decoded(String text, Map<Character, Byte> bytes) {
		var out = new ByteArrayOutputStream(text.length());
		for (int i = 0; i < text.length(); i++) {
			var it = bytes.get(text.charAt(i));
			if (it == null) {
				return null;
			}
			out.write(it);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out.toByteArray())).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
