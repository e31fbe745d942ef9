package rapport.match.introduction;

/**
 * What a participant may begin to talk about.
 *
 * @param topic in the words of one of the two
 */
public record Opener(Kind kind, String topic) {

	/** What the topic is to the two. */
	public enum Kind {

		/** The other can help with it. */
		ASK_ABOUT,

		/** She can help the other with it. */
		OFFER_HELP,

		/** Both like it. */
		TALK_ABOUT

	}

}
