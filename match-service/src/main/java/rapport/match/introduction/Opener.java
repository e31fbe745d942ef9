package rapport.match.introduction;

import org.jspecify.annotations.Nullable;

/**
 * What a participant may begin to talk about.
 *
 * @param topic in the words of the one it is about
 * @param hears what the other would like to hear about from this participant; of two
 * things that are close, the other's
 */
public record Opener(Kind kind, String topic, @Nullable String hears) {

	/** What the topic is to the two. */
	public enum Kind {

		/** The other can help with it. */
		ASK_ABOUT,

		/** She can help the other with it. */
		OFFER_HELP,

		/** Both like it. */
		TALK_ABOUT,

		/** Both can help with it. */
		BOTH_KNOW,

		/** Both ask for help with it. */
		BOTH_SEEK,

		/** Both named it in some other way. */
		IN_COMMON,

		/** She named it, and the other named what she hears about: the two are close. */
		CLOSE

	}

}
