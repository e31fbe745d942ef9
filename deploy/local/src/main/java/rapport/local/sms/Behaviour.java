package rapport.local.sms;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How the SMSC treats what it is sent; tests make it misbehave.
 *
 * @param answer whether a submit is answered, and how
 * @param status the command status that {@link Answer#FAIL} answers with
 * @param receipts what becomes of an SMS, as its delivery receipt tells
 * @param closeAfterSubmit the connection is closed in place of the answer, after the SMS
 * reached the phone
 * @param unbindAfter after so many answers a client is unbound; never by 0
 * @param closeAfter after so many answers a client's connection is closed; never by 0
 */
record Behaviour(Answer answer, int status, Receipts receipts, boolean closeAfterSubmit, int unbindAfter,
		int closeAfter) {

	static final Behaviour NORMAL = new Behaviour(Answer.NORMAL, 0, Receipts.NORMAL, false, 0, 0);

	private static final int GREATEST_STATUS = 0x4ff;

	/**
	 * Checks what an API call asks for.
	 * @throws IllegalArgumentException if a number is out of range
	 */
	Behaviour {
		if (status < 0 || status > GREATEST_STATUS || (status == 0) == (answer == Answer.FAIL)) {
			throw new IllegalArgumentException("with answer fail, and only then, give a status from 1 to 1279");
		}
		if (unbindAfter < 0 || closeAfter < 0) {
			throw new IllegalArgumentException("unbindAfter and closeAfter are numbers of answers");
		}
	}

	/** How a submit is answered. */
	enum Answer {

		NORMAL,

		/** Not, but the SMS reaches the phone. */
		NONE,

		/** Without an id, but the SMS reaches the phone. */
		NO_ID,

		/**
		 * Nothing is answered, not even whether it is there, and no SMS reaches a phone.
		 */
		SILENT,

		/** By 0x45, and the SMS does not reach the phone. */
		REJECT,

		/** By 0x58, and the SMS does not reach the phone. */
		THROTTLE,

		/** By the status, and the SMS does not reach the phone. */
		FAIL

	}

	/** What a receipt tells. */
	enum Receipts {

		NORMAL, NONE, UNDELIVERABLE

	}

	/**
	 * Returns the answer of that name, the normal one for none.
	 * @throws IllegalArgumentException if it is unknown
	 */
	static Answer answer(@Nullable String name) {
		return Answer.valueOf(upper(name));
	}

	/**
	 * Returns the receipts of that name, the normal ones for none.
	 * @throws IllegalArgumentException if they are unknown
	 */
	static Receipts receipts(@Nullable String name) {
		return Receipts.valueOf(upper(name));
	}

	/** Whether the client hears nothing of what became of its submit. */
	boolean answerLost() {
		return this.answer == Answer.NONE || this.answer == Answer.SILENT || this.closeAfterSubmit;
	}

	private static String upper(@Nullable String value) {
		return (value != null) ? value.toUpperCase(Locale.ROOT).replace('-', '_') : "NORMAL";
	}

}
