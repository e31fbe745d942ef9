package rapport.notify.wording;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import rapport.notify.contact.Contact;

/**
 * What is said to who has answered a question.
 *
 * @param reader who answered
 * @param others whom the question was about
 * @param until until when the others may answer, where the event is
 * @param why a reply: yes, later, no, met, missed; or closed, if the question is over; or
 * unclear, unclear-followup, again, again-followup, if what was written is not understood
 */
public record ReplyText(Contact reader, List<Contact> others, ZonedDateTime until, String why) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final String AFTERWARDS = "-followup";

	public ReplyText {
		others = List.copyOf(others);
	}

	/** Returns whether what is said for a reason holds only while others are awaited. */
	public static boolean promises(String why) {
		return List.of("yes", "unclear", "again").contains(why);
	}

	/** Says it, a name in so many characters at most. */
	String say(int max) {
		return phrases().say("answer." + key(),
				Map.of("who", who(max), "time", TIME.format(this.until), "ask", ask(max)));
	}

	Phrases phrases() {
		return Phrases.in(Languages.of(this.reader));
	}

	private String key() {
		if (this.others.isEmpty() && afterwards()) {
			// Nobody is left whom she may have met.
			return "closed";
		}
		// Whether they met is asked by name: it is not said twice.
		var key = afterwards() ? this.why.substring(0, this.why.length() - AFTERWARDS.length()) : this.why;
		boolean nameless = this.others.isEmpty() || afterwards();
		return (nameless && List.of("yes", "unclear").contains(key)) ? key + "-anybody" : key;
	}

	private boolean afterwards() {
		return this.why.endsWith(AFTERWARDS);
	}

	private String who(int max) {
		return phrases().list(this.others.stream()
			.map((it) -> Scripts.readable(Names.called(it, max), it.languages(), this.reader.languages()))
			.map(Scripts::isolated)
			.toList());
	}

	private String ask(int max) {
		if (afterwards()) {
			return phrases().say("followup.ask", Map.of("who", who(max)));
		}
		return phrases().say((this.others.size() > 1) ? "group.ask" : "introduction.ask");
	}

}
