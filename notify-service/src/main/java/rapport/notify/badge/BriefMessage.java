package rapport.notify.badge;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.notify.wording.BadgeMessage;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent to a badge that takes small messages alone. What its wearer can answer
 * follows from the kind.
 *
 * @param introductionId which introduction it is about; none for a notice
 * @param kind as in the whole message
 * @param text as much as fits
 */
record BriefMessage(@Nullable String introductionId, String kind, String text) {

	private static final String MORE = "…";

	/** A text that is shorter says nothing. */
	private static final int LEAST = 8;

	/**
	 * Returns the message that says most in so many bytes; none if not even a few words
	 * fit.
	 */
	static byte @Nullable [] of(BadgeMessage whole, int room, JsonMapper json) {
		Predicate<byte[]> fits = (it) -> it.length <= room;
		return Stream.concat(texts(whole), cut(texts(whole).reduce((_, it) -> it).orElse("")))
			.map((it) -> json.writeValueAsBytes(new BriefMessage(whole.introductionId(), whole.kind(), it)))
			.filter(fits)
			.findFirst()
			.orElse(null);
	}

	/**
	 * All, then without the company, then whom to meet where: before the place is lost,
	 * the words are.
	 */
	private static Stream<String> texts(BadgeMessage whole) {
		var shorter = whole.company().isEmpty() ? whole.text() : whole.text().replace(" (" + whole.company() + ")", "");
		return whole.meetingPoint().isEmpty() || !whole.kind().equals("meeting") ? Stream.of(whole.text(), shorter)
				: Stream.of(whole.text(), shorter, whole.name() + ": " + whole.meetingPoint());
	}

	/** The text with fewer and fewer words. */
	private static Stream<String> cut(String text) {
		var codePoints = text.codePoints().toArray();
		return IntStream.iterate(codePoints.length - 1, (it) -> it >= LEAST, (it) -> it - 1)
			.filter((it) -> Character.isWhitespace(codePoints[it]) || it <= 2 * LEAST || codePoints[it] > 0x2E7F)
			.mapToObj((it) -> new String(codePoints, 0, it).strip() + MORE);
	}

}
