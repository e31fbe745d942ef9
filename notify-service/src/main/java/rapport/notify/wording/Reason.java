package rapport.notify.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why the reader should meet somebody, as a phrase.
 *
 * @param phrase the phrase's key
 * @param values what it takes besides who it is
 * @param rich whether it says more than the next, so that it is worth no other word
 */
record Reason(String phrase, Map<String, String> values, boolean rich) {

	/**
	 * Returns the reasons, the best first; where there is no topic, that she is open to
	 * meet.
	 */
	static List<Reason> of(TopicWords words) {
		var reasons = new ArrayList<Reason>();
		if (!words.around().isEmpty()) {
			var phrase = words.allLikeIt() ? "group.around" : "group.about";
			reasons.add(plain(phrase, Map.of("around", words.around())));
		}
		if (words.topic().group()) {
			return reasons.isEmpty() ? List.of(plain("group.open", Map.of())) : reasons;
		}
		mentoring(words, reasons);
		help(words, reasons);
		if (!words.shared(1).isEmpty()) {
			reasons.add(plain("introduction.shared", Map.of("shared", words.shared(1))));
		}
		opener(words, reasons);
		return reasons.isEmpty() ? List.of(plain("introduction.open", Map.of())) : reasons;
	}

	/**
	 * Where neither help nor an interest of both is a reason, what they begin with is.
	 */
	private static void opener(TopicWords words, List<Reason> reasons) {
		var about = words.begin();
		if (!reasons.isEmpty() || about.isEmpty()) {
			return;
		}
		switch (words.topic().self().opener().kind()) {
			case ASK_ABOUT -> reasons.add(plain("introduction.learn", Map.of("topic", about)));
			case OFFER_HELP -> reasons.add(plain("introduction.teach", Map.of("topic", about)));
			case BOTH_KNOW -> reasons.add(plain("introduction.know", Map.of("topic", about)));
			case BOTH_SEEK -> reasons.add(plain("introduction.seek", Map.of("topic", about)));
			case TALK_ABOUT, IN_COMMON -> reasons.add(plain("introduction.common", Map.of("topic", about)));
			case CLOSE -> {
				if (!words.hears().isEmpty()) {
					reasons.add(plain("introduction.close", Map.of("topic", about, "other", words.hears())));
				}
			}
		}
	}

	/** Returns the reason as a sentence about somebody. */
	String about(Phrases phrases, String who) {
		var all = new HashMap<>(this.values);
		all.put("who", who);
		return phrases.say(this.phrase, all);
	}

	private static void mentoring(TopicWords words, List<Reason> reasons) {
		if (words.topic().mentored()) {
			if (!words.helpedBy(1).isEmpty()) {
				reasons.add(plain("introduction.mentor-topic", Map.of("helpedBy", words.helpedBy(1))));
			}
			reasons.add(plain("introduction.mentor", Map.of()));
		}
		else if (words.topic().self().mentors()) {
			if (!words.helps(1).isEmpty()) {
				reasons.add(plain("introduction.mentee-topic", Map.of("helps", words.helps(1))));
			}
			reasons.add(plain("introduction.mentee", Map.of()));
		}
	}

	private static void help(TopicWords words, List<Reason> reasons) {
		for (int most = 2; most >= 1; most--) {
			if (!words.helpedBy(most).isEmpty() && !words.helps(most).isEmpty()) {
				reasons.add(new Reason("introduction.mutual",
						Map.of("helpedBy", words.helpedBy(most), "helps", words.helps(most)), most > 1));
			}
		}
		if (!words.helpedBy(1).isEmpty()) {
			reasons.add(plain("introduction.helped", Map.of("helpedBy", words.helpedBy(1))));
		}
		else if (!words.helps(1).isEmpty()) {
			reasons.add(plain("introduction.helps", Map.of("helps", words.helps(1))));
		}
	}

	private static Reason plain(String phrase, Map<String, String> values) {
		return new Reason(phrase, values, false);
	}

}
