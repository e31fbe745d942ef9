package rapport.notify.introduction;

import org.jspecify.annotations.Nullable;

/**
 * What to begin with when talking to the other.
 *
 * @param kind how the topic is meant
 * @param topic as an attendee wrote it; may be empty
 * @param hears what the other would like to hear about in return, if that is known; of
 * two things that are close, the other's
 */
public record Opener(Kind kind, String topic, @Nullable String hears) {

	/** How a topic is meant. */
	public enum Kind {

		/** The other can help with it. */
		ASK_ABOUT,
		/** One can help the other with it. */
		OFFER_HELP,
		/** Both like it. */
		TALK_ABOUT,
		/** Both can help with it. */
		BOTH_KNOW,
		/** Both ask for help with it. */
		BOTH_SEEK,
		/** Both named it in some other way. */
		IN_COMMON,
		/** One named it, and the other named what is heard: the two are close. */
		CLOSE

	}

}
