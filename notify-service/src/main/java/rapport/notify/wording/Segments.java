package rapport.notify.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as the segments of one text message.
 *
 * @param alphabet how they are encoded
 * @param parts the text of each, in order; concatenated if there are more than one
 */
public record Segments(Alphabet alphabet, List<String> parts) {

	public Segments {
		parts = List.copyOf(parts);
	}

	/** How characters are encoded, and how much of them fits. */
	public enum Alphabet {

		/** Septets: 160 alone, 153 beside a header. */
		GSM7(160, 153),
		/** UTF-16 units: 70 alone, 67 beside a header. */
		UCS2(70, 67);

		private final int alone;

		private final int concatenated;

		Alphabet(int alone, int concatenated) {
			this.alone = alone;
			this.concatenated = concatenated;
		}

	}

	/**
	 * Returns the fewest segments that a text fits in. What the GSM alphabet lacks is
	 * sent as what looks like it; a text for which that is not enough is sent as it is.
	 */
	public static Segments of(String written) {
		var plain = Lookalikes.in(written);
		boolean enough = Gsm7.has(plain) && (!plain.isBlank() || written.isBlank());
		var alphabet = enough ? Alphabet.GSM7 : Alphabet.UCS2;
		var text = (alphabet == Alphabet.GSM7) ? plain : written;
		var alone = split(text, alphabet, alphabet.alone);
		return new Segments(alphabet, (alone.size() == 1) ? alone : split(text, alphabet, alphabet.concatenated));
	}

	/** Returns how much of the room is used, in septets or UTF-16 units. */
	public int used() {
		return this.parts.stream().mapToInt((it) -> units(it, this.alphabet)).sum();
	}

	/** Returns how much room there is in as many segments, in septets or UTF-16 units. */
	public int room() {
		return (this.parts.size() == 1) ? this.alphabet.alone : this.parts.size() * this.alphabet.concatenated;
	}

	private static int units(String text, Alphabet alphabet) {
		return (alphabet == Alphabet.UCS2) ? text.length() : text.chars().map((it) -> Gsm7.septets((char) it)).sum();
	}

	/**
	 * Splits between code points, so that neither a surrogate pair nor an escaped septet
	 * is torn.
	 */
	private static List<String> split(String text, Alphabet alphabet, int limit) {
		var parts = new ArrayList<String>();
		var part = new StringBuilder();
		int used = 0;
		for (int codePoint : text.codePoints().toArray()) {
			int units = (alphabet == Alphabet.GSM7) ? Gsm7.septets((char) codePoint) : Character.charCount(codePoint);
			if (used + units > limit) {
				parts.add(part.toString());
				part.setLength(0);
				used = 0;
			}
			part.appendCodePoint(codePoint);
			used += units;
		}
		parts.add(part.toString());
		return parts;
	}

}
