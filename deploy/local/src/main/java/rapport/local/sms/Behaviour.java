package rapport.local.sms;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How the SMSC treats what it is sent; tests make it misbehave.
 *
 * @param answer whether a submit is answered: an SMS without an answer still reaches the
 * phone, a rejected or throttled one does not
 * @param receipts what becomes of an SMS, as its delivery receipt tells
 * @param closeAfterSubmit the connection is closed in place of the answer, after the SMS
 * reached the phone
 */
record Behaviour(Answer answer, Receipts receipts, boolean closeAfterSubmit) {

	static final Behaviour NORMAL = new Behaviour(Answer.NORMAL, Receipts.NORMAL, false);

	enum Answer {

		NORMAL, NONE, REJECT, THROTTLE

	}

	enum Receipts {

		NORMAL, NONE, UNDELIVERABLE

	}

	/**
	 * Of the values an API call names; what is absent is normal.
	 * @throws IllegalArgumentException if a value is unknown
	 */
	static Behaviour of(@Nullable String answer, @Nullable String receipts, boolean closeAfterSubmit) {
		return new Behaviour(Answer.valueOf(upper(answer)), Receipts.valueOf(upper(receipts)), closeAfterSubmit);
	}

	/** Whether the client hears nothing of what became of its submit. */
	boolean answerLost() {
		return this.answer == Answer.NONE || this.closeAfterSubmit;
	}

	private static String upper(@Nullable String value) {
		return (value != null) ? value.toUpperCase(Locale.ROOT) : "NORMAL";
	}

}
