package rapport.notify.message;

import java.util.List;
import java.util.Map;

import rapport.notify.contact.Contact;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Opener;
import rapport.notify.introduction.Participant;

/**
 * What a message about an introduction is made from.
 *
 * @param introduction the introduction
 * @param self the reader's part in it
 * @param reader who reads it
 * @param other whom it is about
 */
public record Topic(Introduction introduction, Participant self, Contact reader, Contact other) {

	Phrases phrases() {
		return Phrases.in(this.reader.language());
	}

	String firstName() {
		return Cleaned.firstName(this.other.name());
	}

	String company() {
		return Cleaned.of(this.other.company());
	}

	String helps(int most) {
		return list(this.self.helps(), most);
	}

	String helpedBy(int most) {
		return list(this.self.helpedBy(), most);
	}

	String shared(int most) {
		return list(this.introduction.shared(), most);
	}

	String meetingPoint() {
		return (this.introduction.meetingPoint() != null) ? Cleaned.of(this.introduction.meetingPoint()) : "";
	}

	/** Returns how to begin, in the reader's language; empty if there is no topic. */
	String opener() {
		var topic = Cleaned.of(this.self.opener().topic());
		return topic.isEmpty() ? "" : phrases().say(key(this.self.opener().kind()), Map.of("topic", topic));
	}

	private static String key(Opener.Kind kind) {
		return switch (kind) {
			case ASK_ABOUT -> "opener.ask-about";
			case OFFER_HELP -> "opener.offer-help";
			case TALK_ABOUT -> "opener.talk-about";
		};
	}

	private static String list(List<String> topics, int most) {
		return String.join(", ", topics.stream().map(Cleaned::of).filter((it) -> !it.isEmpty()).limit(most).toList());
	}

}
