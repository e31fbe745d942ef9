package rapport.notify.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import rapport.notify.ledger.Kind;

/**
 * The texts of text messages: as much as fits in one segment, what matters least left out
 * first.
 */
public final class SmsText {

	private SmsText() {
	}

	/**
	 * Asks the reader whether she wants to meet the other: who it is, why, and how to
	 * answer.
	 */
	public static String introduction(Topic topic) {
		var phrases = topic.phrases();
		var ask = phrases.say("introduction.ask");
		var texts = new ArrayList<String>();
		for (var reason : reasons(topic)) {
			for (var who : names(topic, topic.firstName())) {
				var sentence = phrases.say(reason.phrase(), with(reason.values(), "who", who));
				texts.add(joined(sentence, ask, phrases.say("introduction.end")));
				texts.add(joined(sentence, ask));
			}
		}
		return firstFitting(texts);
	}

	/**
	 * Tells the reader where to meet the other, after both said yes, and how to begin.
	 */
	public static String meeting(Topic topic) {
		var phrases = topic.phrases();
		var phrase = topic.meetingPoint().isEmpty() ? "meeting.anywhere" : "meeting.at";
		var texts = new ArrayList<String>();
		for (var who : names(topic, Cleaned.of(topic.other().name()))) {
			texts.add(joined(meeting(phrases, phrase, who, topic), topic.opener()));
		}
		texts.add(joined(meeting(phrases, phrase, topic.firstName(), topic), topic.opener()));
		texts.add(meeting(phrases, phrase, topic.firstName(), topic));
		return firstFitting(texts);
	}

	/** Returns what answers an attendee's words. */
	public static String notice(Kind kind, String language) {
		return Phrases.in(language).say("notice." + kind.code());
	}

	/** Returns the answer to an answer when nothing was asked. */
	public static String nothingAsked(String language) {
		return Phrases.in(language).say("notice.nothing");
	}

	private record Reason(String phrase, Map<String, String> values) {
	}

	/** The best reasons first; the last one needs no topic. */
	private static List<Reason> reasons(Topic topic) {
		var reasons = new ArrayList<Reason>();
		for (int most = 2; most >= 1; most--) {
			if (!topic.helpedBy(most).isEmpty() && !topic.helps(most).isEmpty()) {
				reasons.add(new Reason("introduction.mutual",
						Map.of("helpedBy", topic.helpedBy(most), "helps", topic.helps(most))));
			}
		}
		if (!topic.helpedBy(1).isEmpty()) {
			reasons.add(new Reason("introduction.helped", Map.of("helpedBy", topic.helpedBy(1))));
		}
		else if (!topic.helps(1).isEmpty()) {
			reasons.add(new Reason("introduction.helps", Map.of("helps", topic.helps(1))));
		}
		if (!topic.shared(1).isEmpty()) {
			reasons.add(new Reason("introduction.shared", Map.of("shared", topic.shared(1))));
		}
		reasons.add(new Reason("introduction.plain", Map.of()));
		return reasons;
	}

	private static String meeting(Phrases phrases, String phrase, String who, Topic topic) {
		return phrases.say(phrase, Map.of("who", who, "place", topic.meetingPoint()));
	}

	private static List<String> names(Topic topic, String name) {
		return topic.company().isEmpty() ? List.of(name) : List.of(name + " (" + topic.company() + ")", name);
	}

	private static Map<String, String> with(Map<String, String> values, String key, String value) {
		var all = new HashMap<>(values);
		all.put(key, value);
		return all;
	}

	private static String joined(String... sentences) {
		return String.join(" ", List.of(sentences).stream().filter((it) -> !it.isEmpty()).toList());
	}

	private static String firstFitting(List<String> texts) {
		return texts.stream().filter((it) -> Segments.of(it).parts().size() == 1).findFirst().orElseGet(texts::getLast);
	}

}
