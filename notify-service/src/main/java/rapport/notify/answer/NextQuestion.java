package rapport.notify.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import rapport.notify.ledger.Asked;

/** Chooses which of the questions of a person an answer is to. */
final class NextQuestion {

	/** Questions that came within this time of each other are answered in their order. */
	private static final Duration TOGETHER = Duration.ofMinutes(2);

	private NextQuestion() {
	}

	/**
	 * Returns which of some questions is answered next: the newest; of those that came
	 * together the oldest.
	 * @param questions the newest first
	 */
	static Optional<Asked> of(List<Asked> questions) {
		if (questions.isEmpty()) {
			return Optional.empty();
		}
		var next = questions.getFirst();
		for (var older : questions) {
			if (older.at().plus(TOGETHER).isBefore(next.at())) {
				break;
			}
			next = older;
		}
		return Optional.of(next);
	}

}
