package rapport.notify.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the words of a text message.
 *
 * @param sender the event's short name
 * @param first whether it is the event's first text to this number: it says who writes
 * and how to stop
 * @param addressee whom it is for, if others at the event have the same phone
 */
public record Frame(String sender, boolean first, @Nullable String addressee) {

	private static final String STOP = "STOP";

	/** So much of the event's name is always there. */
	private static final int NAMED = 10;

	/** Returns the frame of a text that is for all who have the phone. */
	public Frame toAll() {
		return new Frame(this.sender, this.first, null);
	}

	/** Returns the frame of a text that is not the first. */
	public static Frame later(String sender) {
		return new Frame(sender, false, null);
	}

	/**
	 * Returns the texts that words make, the best first.
	 * @param offersStop whether a text that need not say how to stop does so where there
	 * is room
	 * @param max so many characters a name has at most
	 */
	List<String> around(Phrases phrases, String words, boolean offersStop, int max) {
		var addressed = (this.addressee == null) ? words : phrases.say("frame.to",
				Map.of("name", Scripts.isolated(Cleaned.of(this.addressee, max)), "text", words));
		var from = Scripts.isolated(Cleaned.of(this.sender, Math.max(max, NAMED)));
		var signed = !this.first ? addressed : phrases.say("frame.sender", Map.of("sender", from, "text", addressed));
		var texts = new ArrayList<String>();
		if (!words.contains(STOP) && (this.first || offersStop)) {
			texts.add(signed + " " + phrases.say("frame.stop"));
		}
		if (!this.first || words.contains(STOP)) {
			texts.add(signed);
		}
		return texts;
	}

}
