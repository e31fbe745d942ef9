package rapport.local.sms;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Puts texts that come in parts together again. */
final class Parts {

	private record Key(String phone, int reference, int parts) {
	}

	private final Map<Key, Map<Integer, String>> waiting = new ConcurrentHashMap<>();

	/** The whole text once its last part is here. */
	Optional<String> add(Submission submission) {
		if (submission.parts() <= 1) {
			return Optional.of(submission.text());
		}
		var key = new Key(submission.phone(), submission.reference(), submission.parts());
		var parts = this.waiting.merge(key, Map.of(submission.part(), submission.text()), Parts::together);
		return (parts.size() == submission.parts() && this.waiting.remove(key, parts))
				? Optional.of(String.join("", parts.values())) : Optional.empty();
	}

	private static Map<Integer, String> together(Map<Integer, String> some, Map<Integer, String> others) {
		var all = new TreeMap<>(some);
		all.putAll(others);
		return all;
	}

}
