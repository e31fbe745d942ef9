package rapport.notify.sms.smpp;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import rapport.notify.ledger.SendState;

/** The words and numbers that SMSCs have for the states of a message. */
final class MessageState {

	/** What the words for final states begin with. */
	private static final Map<String, SendState> BY_WORD = Map.of("DELIV", SendState.DELIVERED, "EXPIR",
			SendState.EXPIRED, "DELET", SendState.FAILED, "UNDELIV", SendState.FAILED, "NOT_DELIV", SendState.FAILED,
			"NON_DELIV", SendState.FAILED, "REJECT", SendState.FAILED, "NACK", SendState.FAILED, "FAIL",
			SendState.FAILED);

	private static final Set<String> INTERMEDIATE = Set.of("ENROUTE", "ACCEPTD", "ACCEPTED", "UNKNOWN", "BUFFERED",
			"SCHEDULED", "SKIPPED", "QUEUED", "SENT", "SUBMITTED");

	/** The values of message_state, SMPP 3.4, §5.2.28. */
	private static final Map<Integer, String> BY_NUMBER = Map.of(2, "DELIVRD", 3, "EXPIRED", 4, "DELETED", 5, "UNDELIV",
			8, "REJECTD");

	private MessageState() {
	}

	/** Returns whether a word is one for a state, final or not. */
	static boolean known(String word) {
		return INTERMEDIATE.contains(word) || of(word).isPresent();
	}

	/** Returns the state's word; some write it as the number it has as a parameter. */
	static String word(String written) {
		return written.matches("0{0,2}[0-9]") ? word(Integer.parseInt(written), "") : written.toUpperCase(Locale.ROOT);
	}

	/** Returns the word for a number, or another if there is none. */
	static String word(int number, String otherwise) {
		return BY_NUMBER.getOrDefault(number, otherwise);
	}

	/** Returns the final state that a word stands for, if it does. */
	static Optional<SendState> of(String word) {
		return BY_WORD.entrySet()
			.stream()
			.filter((it) -> word.startsWith(it.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

}
