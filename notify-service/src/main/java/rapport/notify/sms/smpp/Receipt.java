package rapport.notify.sms.smpp;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import rapport.notify.ledger.SendState;

/**
 * A delivery receipt: by parameters, or by the text that SMPP 3.4, appendix B, gives it
 * and most SMSCs use, in any order and however dated.
 *
 * @param id the SMSC's id of the segment; may be empty
 * @param state delivered, failed or expired
 * @param reason a short code, if it was not delivered
 */
record Receipt(String id, SendState state, @Nullable String reason) {

	private static final Pattern FORM = Pattern.compile("(?is)\\s*id:\\s*\\S+\\s.*\\bstat:\\s*\\w+.*");

	private static final Pattern ID = Pattern.compile("(?i)(?<![\\w\"])id\\s*[:=]\\s*\"?([^\\s\\p{Cntrl}\",;&}]+)");

	/** As in {@code "messageId": "7"} or {@code msg_id=7}. */
	private static final Pattern LONG_ID = Pattern
		.compile("(?i)\\b(?:\\w+_)?(?:message_?|msg_?|sms_?|smsc_?)?id\"?\\s*[:=]\\s*\"?([^\\s\\p{Cntrl}\",;&}]+)");

	/**
	 * The fields of a receipt; so many together stand in nothing that a person writes.
	 */
	private static final Pattern FIELD = Pattern
		.compile("(?i)\\b(id|sub|dlvrd|submit[ _]?date|done[ _]?date|stat|err)\\s*[:=]\\s*[\\w+-]+");

	private static final int FIELDS = 3;

	/** A status, times and numbers with commas between, as a large carrier has it. */
	private static final Pattern COMMAS = Pattern.compile("\\s*\\d{1,3},\\d{10,14},\\d{10,14},\\d*,\\+?\\d+,.*");

	private static final Pattern STATE = Pattern
		.compile("(?i)\\b(?:dlr_?|message_?)?stat(?:us|e)?\"?\\s*[:=]\\s*\"?(\\w+(?:[ -](?:deli|fail)\\w+)?)");

	private static final Pattern ERROR = Pattern.compile("(?i)\\berr:\\s*(\\w{1,16})");

	/** Returns whether a text has the form of a receipt, whatever it is labelled as. */
	static boolean looksSo(String text) {
		return FORM.matcher(text).matches() || COMMAS.matcher(text).matches() || fields(text) >= FIELDS
				|| (!id(text).isEmpty() && MessageState.known(MessageState.word(group(STATE, text))));
	}

	private static long fields(String text) {
		return FIELD.matcher(text).results().map((it) -> it.group(1).toLowerCase(Locale.ROOT)).distinct().count();
	}

	/** The plainest name for it counts, though the SMSC has more ids of its own. */
	private static String id(String text) {
		var id = group(ID, text);
		return id.isEmpty() ? group(LONG_ID, text) : id;
	}

	/**
	 * Reads a receipt. A final state as a parameter counts before the words, which each
	 * SMSC has of its own.
	 * @param text what the SMSC wrote
	 * @param receiptedId the id of the {@code receipted_message_id} parameter, if there
	 * is one
	 * @param messageState the {@code message_state} parameter, or -1
	 * @return the receipt, if it tells of a final state
	 */
	static Optional<Receipt> read(String text, @Nullable String receiptedId, int messageState) {
		var word = MessageState.word(messageState, MessageState.word(group(STATE, text)));
		var state = MessageState.of(word).orElse(null);
		if (state == null) {
			return Optional.empty();
		}
		var id = (receiptedId != null && !receiptedId.isBlank()) ? receiptedId.strip() : id(text);
		var reason = (state == SendState.DELIVERED) ? null : (word + "-" + group(ERROR, text)).toLowerCase(Locale.ROOT);
		return Optional.of(new Receipt(id, state, reason));
	}

	private static String group(Pattern pattern, String text) {
		var matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : "";
	}

}
