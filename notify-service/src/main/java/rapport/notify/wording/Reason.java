package rapport.notify.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Why the reader should meet somebody, as a phrase.
 *
 * @param phrase the phrase's key
 * @param values what it takes besides who it is
 */
record Reason(String phrase, Map<String, String> values) {

	/** Returns the reasons, the best first; the last one needs no topic. */
	static List<Reason> of(Topic topic) {
		var reasons = new ArrayList<Reason>();
		if (!topic.around().isEmpty()) {
			reasons.add(new Reason("group.around", Map.of("around", topic.around())));
		}
		if (topic.group()) {
			reasons.add(new Reason("group.plain", Map.of()));
			return reasons;
		}
		mentoring(topic, reasons);
		help(topic, reasons);
		if (!topic.shared(1).isEmpty()) {
			reasons.add(new Reason("introduction.shared", Map.of("shared", topic.shared(1))));
		}
		opener(topic, reasons);
		reasons.add(new Reason("introduction.plain", Map.of()));
		return reasons;
	}

	/**
	 * Where neither help nor an interest of both is a reason, what they begin with is.
	 */
	private static void opener(Topic topic, List<Reason> reasons) {
		var it = topic.self().opener();
		var about = Cleaned.of(it.topic());
		var heard = (it.hears() != null) ? Cleaned.of(it.hears()) : "";
		if (!reasons.isEmpty() || about.isEmpty()) {
			return;
		}
		switch (it.kind()) {
			case ASK_ABOUT -> reasons.add(new Reason("introduction.learn", Map.of("topic", about)));
			case OFFER_HELP -> reasons.add(new Reason("introduction.teach", Map.of("topic", about)));
			case BOTH_KNOW -> reasons.add(new Reason("introduction.know", Map.of("topic", about)));
			case BOTH_SEEK -> reasons.add(new Reason("introduction.seek", Map.of("topic", about)));
			case TALK_ABOUT, IN_COMMON -> reasons.add(new Reason("introduction.common", Map.of("topic", about)));
			case CLOSE -> {
				if (!heard.isEmpty()) {
					reasons.add(new Reason("introduction.close", Map.of("topic", about, "other", heard)));
				}
			}
		}
	}

	private static void mentoring(Topic topic, List<Reason> reasons) {
		if (topic.mentored()) {
			if (!topic.helpedBy(1).isEmpty()) {
				reasons.add(new Reason("introduction.mentor-topic", Map.of("helpedBy", topic.helpedBy(1))));
			}
			reasons.add(new Reason("introduction.mentor", Map.of()));
		}
		else if (topic.self().mentors()) {
			if (!topic.helps(1).isEmpty()) {
				reasons.add(new Reason("introduction.mentee-topic", Map.of("helps", topic.helps(1))));
			}
			reasons.add(new Reason("introduction.mentee", Map.of()));
		}
	}

	private static void help(Topic topic, List<Reason> reasons) {
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
	}

}
