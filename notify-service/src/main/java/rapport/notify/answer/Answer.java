package rapport.notify.answer;

import java.util.Locale;
import java.util.Optional;

/** What an attendee can say. */
public enum Answer {

	YES, LATER, NO, MET, MISSED, STOP, START, HELP;

	/** Returns its name in contracts and metrics. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns what this says when one was asked whether one met. */
	Answer afterwards() {
		return switch (this) {
			case YES -> MET;
			case NO -> MISSED;
			default -> this;
		};
	}

	/** Reads what was written, in any language there are words in, if it is an answer. */
	static Optional<Answer> read(String text) {
		return (ReplyReader.read(text) instanceof Said.Counts counts) ? Optional.of(counts.answer()) : Optional.empty();
	}

}
