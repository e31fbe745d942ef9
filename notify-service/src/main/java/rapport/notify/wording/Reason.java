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
		reasons.add(new Reason("introduction.plain", Map.of()));
		return reasons;
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
