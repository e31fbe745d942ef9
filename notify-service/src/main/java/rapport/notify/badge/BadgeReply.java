package rapport.notify.badge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a badge sends when its wearer has chosen or seen something.
 *
 * @param introductionId which introduction it is about; none for stop and start
 * @param reply yes, later, no, stop or start
 * @param seen whether the message was shown
 */
record BadgeReply(@Nullable String introductionId, @Nullable String reply, @Nullable Boolean seen) {

	/** So long is what a wearer chooses. */
	private static final int WORD = 40;

	/** What firmware calls the fields, the documented name first. */
	private static final List<String> IDS = List.of("introductionid", "introduction_id", "introduction", "id");

	private static final List<String> REPLIES = List.of("reply", "answer", "action", "choice", "response", "value",
			"button");

	private static final List<String> SEEN = List.of("seen", "shown");

	/**
	 * Reads JSON as it is documented, or a bare word or number; zeros that end a text in
	 * C are no part of it.
	 */
	static BadgeReply read(byte[] payload, JsonMapper json) {
		var text = new String(payload, StandardCharsets.UTF_8).replaceAll("[\\x00\\uFEFF]", "").strip();
		try {
			var read = json.readTree(text);
			return read.isObject() ? new BadgeReply(said(read, IDS).orElse(null), said(read, REPLIES).orElse(null),
					said(read, SEEN).map(Boolean::valueOf).orElse(null)) : word(read.asString(""));
		}
		catch (JacksonException _) {
			return word(text);
		}
	}

	private static Optional<String> said(JsonNode object, List<String> names) {
		return names.stream()
			.flatMap((name) -> object.properties().stream().filter((it) -> name.equalsIgnoreCase(it.getKey())))
			.map((it) -> it.getValue())
			.filter((it) -> it.isValueNode() && !it.isNull())
			.map((it) -> it.asString(""))
			.filter((it) -> !it.isBlank())
			.findFirst();
	}

	private static BadgeReply word(String text) {
		var word = text.strip();
		return new BadgeReply(null, (word.isEmpty() || word.length() > WORD || word.startsWith("{")) ? null : word,
				null);
	}

}
