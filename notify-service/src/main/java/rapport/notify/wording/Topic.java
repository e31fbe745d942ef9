package rapport.notify.wording;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
 * @param others whom it is about: one, or several in a group
 */
public record Topic(Introduction introduction, Participant self, Contact reader, List<Contact> others) {

	public Topic {
		others = List.copyOf(others);
	}

	Phrases phrases() {
		return Phrases.in(Languages.of(this.reader));
	}

	/** Returns whether the reader meets more than one. */
	boolean group() {
		return this.others.size() > 1;
	}

	List<String> firstNames() {
		return this.others.stream().map((it) -> Cleaned.firstName(it.name())).toList();
	}

	List<String> fullNames() {
		return this.others.stream().map((it) -> Cleaned.of(it.name())).toList();
	}

	/** Returns the other's company; empty in a group. */
	String company() {
		return group() ? "" : Cleaned.of(this.others.getFirst().company());
	}

	/** Returns the other's role; empty in a group. */
	String role() {
		return group() ? "" : Cleaned.of(this.others.getFirst().role());
	}

	/** Returns whether one of the others is the reader's mentor. */
	boolean mentored() {
		return this.introduction.others(this.self.attendeeId()).stream().anyMatch(Participant::mentors);
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

	/** Returns the interest a group is introduced around; empty for two. */
	String around() {
		return cleaned(this.introduction.around());
	}

	String meetingPoint() {
		return cleaned(this.introduction.meetingPoint());
	}

	/**
	 * Returns how to begin, what says most first, in the language they have in common if
	 * there are phrases in it, else in the reader's; none if there is no topic.
	 */
	List<String> openers() {
		var phrases = Phrases.has(this.introduction.language()) ? Phrases.in(this.introduction.language()) : phrases();
		if (group()) {
			return around().isEmpty() ? List.of()
					: List.of(phrases.say("opener.talk-about", Map.of("topic", around())));
		}
		var opener = this.self.opener();
		var topic = Cleaned.of(opener.topic());
		var hears = cleaned(opener.hears());
		if (topic.isEmpty()) {
			return List.of();
		}
		var plain = phrases.say(key(opener.kind()), Map.of("topic", topic));
		return (opener.kind() == Opener.Kind.ASK_ABOUT && !hears.isEmpty())
				? List.of(phrases.say("opener.ask-hear",
						Map.of("who", firstNames().getFirst(), "topic", topic, "hears", hears)), plain)
				: List.of(plain);
	}

	private static String key(Opener.Kind kind) {
		return switch (kind) {
			case ASK_ABOUT -> "opener.ask-about";
			case OFFER_HELP -> "opener.offer-help";
			case TALK_ABOUT, BOTH_KNOW, BOTH_SEEK, IN_COMMON, CLOSE -> "opener.talk-about";
		};
	}

	private static String cleaned(@Nullable String text) {
		return (text != null) ? Cleaned.of(text) : "";
	}

	private static String list(List<String> topics, int most) {
		return String.join(", ", topics.stream().map(Cleaned::of).filter((it) -> !it.isEmpty()).limit(most).toList());
	}

}
