package rapport.notify.badge;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
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

	/** Reads JSON as it is documented, or a bare word or number. */
	static BadgeReply read(byte[] payload, JsonMapper json) {
		try {
			var read = json.readTree(payload);
			return read.isObject() ? json.treeToValue(read, BadgeReply.class) : word(read.asString(""));
		}
		catch (JacksonException _) {
			return word(new String(payload, StandardCharsets.UTF_8));
		}
	}

	private static BadgeReply word(String text) {
		var word = text.strip();
		return new BadgeReply(null, (word.isEmpty() || word.length() > WORD || word.startsWith("{")) ? null : word,
				null);
	}

}
