package rapport.notify.wording;

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

	/** So many of a long list of names are said; of the others only how many. */
	private static final int FEW = 2;

	private SmsText() {
	}

	/** Returns what is said about an introduction. */
	public static String about(Topic topic, Kind kind) {
		return switch (kind) {
			case INTRODUCTION -> introduction(topic);
			case MEETING -> meeting(topic);
			case FOLLOWUP -> followUp(topic);
			case WITHDRAWAL, HELP, STOPPED, STARTED ->
				throw new IllegalArgumentException("Nothing about an introduction is said by " + kind);
		};
	}

	/**
	 * Asks the reader whether to meet the other, or the others: who that is, why, and how
	 * to answer.
	 */
	static String introduction(Topic topic) {
		var phrases = topic.phrases();
		var ask = phrases.say(topic.group() ? "group.ask" : "introduction.ask");
		var texts = new ArrayList<String>();
		for (var reason : Reason.of(topic)) {
			for (var who : names(topic, topic.firstNames())) {
				var sentence = phrases.say(reason.phrase(), with(reason.values(), "who", who));
				texts.add(joined(sentence, ask, phrases.say("introduction.end")));
				texts.add(joined(sentence, ask));
			}
		}
		return firstFitting(texts);
	}

	/**
	 * Tells the reader where to meet whom, after all said yes, and how to begin.
	 */
	static String meeting(Topic topic) {
		var phrases = topic.phrases();
		var phrase = (topic.group() ? "group." : "meeting.") + (topic.meetingPoint().isEmpty() ? "anywhere" : "at");
		var sentences = new ArrayList<String>();
		for (var who : names(topic, topic.fullNames())) {
			sentences.add(phrases.say(phrase, Map.of("who", who, "place", topic.meetingPoint())));
		}
		for (var who : names(topic, topic.firstNames()).reversed()) {
			sentences.add(phrases.say(phrase, Map.of("who", who, "place", topic.meetingPoint())));
		}
		var texts = new ArrayList<String>();
		topic.openers().forEach((opener) -> sentences.forEach((it) -> texts.add(joined(it, opener))));
		texts.addAll(sentences);
		return firstFitting(texts);
	}

	/** Asks the reader whether they met. */
	static String followUp(Topic topic) {
		return firstFitting(List.of(topic.fullNames(), topic.firstNames())
			.stream()
			.flatMap((it) -> names(topic, it).stream())
			.map((who) -> topic.phrases().say("followup.ask", Map.of("who", who)))
			.toList());
	}

	/** Returns what answers an attendee's words. */
	public static String notice(Kind kind, String language) {
		return Phrases.in(language).say("notice." + kind.code());
	}

	/** Returns the answer to an answer when nothing was asked. */
	public static String nothingAsked(String language) {
		return Phrases.in(language).say("notice.nothing");
	}

	/** The names in as many words as there may be room for, the most first. */
	private static List<String> names(Topic topic, List<String> names) {
		var all = topic.phrases().list(names);
		if (names.size() > FEW) {
			return List.of(all, String.join(", ", names.subList(0, FEW)) + " +" + (names.size() - FEW));
		}
		return topic.company().isEmpty() ? List.of(all) : List.of(all + " (" + topic.company() + ")", all);
	}

	private static Map<String, String> with(Map<String, String> values, String key, String value) {
		var all = new HashMap<>(values);
		all.put(key, value);
		return all;
	}

	private static String joined(String... sentences) {
		return String.join(" ", List.of(sentences));
	}

	private static String firstFitting(List<String> texts) {
		return texts.stream().filter((it) -> Segments.of(it).parts().size() == 1).findFirst().orElseGet(texts::getLast);
	}

}
