package rapport.notify.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Contact;
import rapport.notify.introduction.Opener;

/**
 * The words of attendees that a message about an introduction is made from, fit to be
 * read by its reader.
 *
 * @param topic what it is about
 * @param phrases the language it is in
 * @param max so many characters a name or a topic has at most
 */
record TopicWords(Topic topic, Phrases phrases, int max) {

	private static final int PLACE = 60;

	/** A place is whole but where no room is left at all. */
	private static final int TIGHT = 10;

	/** So many of a long list of names are said; of the others only how many. */
	private static final int FEW = 2;

	/** Returns what the others are called, in as many words as there may be room for. */
	List<String> called() {
		return names(this.topic.others().stream().map(this::called).toList());
	}

	/** Returns the others' whole names, in as many words as there may be room for. */
	List<String> inFull() {
		return names(this.topic.others()
			.stream()
			.map((it) -> Scripts.isolated(readable(Names.inFull(it, this.max), it)))
			.toList());
	}

	String firstCalled() {
		return called(this.topic.others().getFirst());
	}

	String helps(int most) {
		return list(this.topic.self().helps(), most);
	}

	String helpedBy(int most) {
		return list(this.topic.self().helpedBy(), most);
	}

	String shared(int most) {
		return list(this.topic.introduction().shared(), most);
	}

	/** Whether what a group is introduced around is an interest of all of it. */
	boolean allLikeIt() {
		var it = this.topic.introduction();
		return it.around() != null && it.shared().contains(it.around());
	}

	/** Returns the interest a group is introduced around; empty for two. */
	String around() {
		return cleaned(this.topic.introduction().around(), this.max);
	}

	String place() {
		return cleaned(this.topic.introduction().meetingPoint(), (this.max > TIGHT) ? PLACE : PLACE / 2);
	}

	/** Returns what to begin with; empty if that is not known. */
	String begin() {
		return cleaned(this.topic.self().opener().topic(), this.max);
	}

	/** Returns what the other begins with; empty if that is not known. */
	String hears() {
		return cleaned(this.topic.self().opener().hears(), this.max);
	}

	/** Returns how to begin, what says most first; none if there is no topic. */
	List<String> openers() {
		if (this.topic.group()) {
			return around().isEmpty() ? List.of()
					: List.of(this.phrases.say("opener.talk-about", Map.of("topic", around())));
		}
		var opener = this.topic.self().opener();
		if (begin().isEmpty()) {
			return List.of();
		}
		var plain = this.phrases.say(key(opener.kind()), Map.of("topic", begin()));
		return (opener.kind() == Opener.Kind.ASK_ABOUT && !hears().isEmpty()) ? List.of(
				this.phrases.say("opener.ask-hear", Map.of("who", firstCalled(), "topic", begin(), "hears", hears())),
				plain) : List.of(plain);
	}

	private List<String> names(List<String> names) {
		var all = this.phrases.list(names);
		if (names.size() > FEW) {
			return List.of(all, String.join(", ", names.subList(0, FEW)) + " +" + (names.size() - FEW));
		}
		if (names.size() > 1) {
			return List.of(all);
		}
		var other = this.topic.others().getFirst();
		var details = Stream.of(other.company(), other.role())
			.map((it) -> Scripts.isolated(readable(Cleaned.of(it, this.max), other)))
			.filter((it) -> !it.isEmpty());
		return details.findFirst().map((it) -> List.of(all + " (" + it + ")", all)).orElse(List.of(all));
	}

	private String called(Contact other) {
		return Scripts.isolated(readable(Names.called(other, this.max), other));
	}

	private String readable(String name, Contact other) {
		return Scripts.readable(name, other.languages(), this.topic.reader().languages());
	}

	private static String key(Opener.Kind kind) {
		return switch (kind) {
			case ASK_ABOUT -> "opener.ask-about";
			case OFFER_HELP -> "opener.offer-help";
			case TALK_ABOUT, BOTH_KNOW, BOTH_SEEK, IN_COMMON, CLOSE -> "opener.talk-about";
		};
	}

	private static String cleaned(@Nullable String text, int max) {
		return (text != null) ? Scripts.isolated(Cleaned.of(text, max)) : "";
	}

	private String list(List<String> topics, int most) {
		var said = topics.stream()
			.map((it) -> cleaned(it, this.max))
			.filter((it) -> !it.isEmpty())
			.limit(most)
			.toList();
		return said.isEmpty() ? "" : this.phrases.list(said);
	}

}
