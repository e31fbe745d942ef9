package rapport.notify.sms.smpp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import rapport.notify.ledger.SendState;

/** The words and numbers that SMSCs have for the states of a message. */
final class MessageState {

	/** The words for final states, as SMSCs have them; the first that fits counts. */
	private static final List<Word> FINAL = List.of(new Word(
			"(UNDELI?V|UNDLV|NO[NT]_?DELI?V|DELIV\\w*_FAIL|DELET|REJ|RJC?T|NACK|FAIL|CANCEL|ABORT|BLOCK|SPAM|INVALID"
					+ "|UNROUT|NO_?ROUTE|BARRED|ERROR)\\w*|\\w+_(REJECT|FAIL|BLOCK|BARRED|UNDELIV)\\w*",
			SendState.FAILED), new Word("(EXPIR|EXPRD|TIMED?_?OUT)\\w*", SendState.EXPIRED),
			new Word("(DELIV(?!ERING|ERY_(?!SUCC|OK|CONF))|DELVE?R|DLV)\\w*", SendState.DELIVERED));

	private static final Set<String> INTERMEDIATE = Set.of("ENROUTE", "ACCEPTD", "ACCEPTED", "UNKNOWN", "BUFFERED",
			"SCHEDULED", "SKIPPED", "QUEUED", "SENT", "SUBMITTED");

	/** The values of message_state, SMPP 3.4, §5.2.28. */
	private static final Map<Integer, String> BY_NUMBER = Map.of(2, "DELIVRD", 3, "EXPIRED", 4, "DELETED", 5, "UNDELIV",
			8, "REJECTD");

	private MessageState() {
	}

	/** The words for a state. */
	private record Word(Pattern words, SendState state) {

		Word(String words, SendState state) {
			this(Pattern.compile(words), state);
		}

	}

	/** Returns whether a word is one for a state, final or not. */
	static boolean known(String word) {
		return INTERMEDIATE.contains(word) || of(word).isPresent();
	}

	/** Returns the state's word; some write it as the number it has as a parameter. */
	static String word(String written) {
		return written.matches("0{0,2}[0-9]") ? word(Integer.parseInt(written), "")
				: written.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
	}

	/** Returns the word for a number, or another if there is none. */
	static String word(int number, String otherwise) {
		return BY_NUMBER.getOrDefault(number, otherwise);
	}

	/** Returns the final state that a word stands for, if it does. */
	static Optional<SendState> of(String word) {
		return FINAL.stream().filter((it) -> it.words().matcher(word).matches()).map(Word::state).findFirst();
	}

}
