package rapport.notify.ledger;

import java.util.Locale;

/** What a message is for. */
public enum Kind {

	/** Asks whether she wants to meet someone. */
	INTRODUCTION,
	/** Tells where to meet, after all said yes. */
	MEETING,
	/** Asks afterwards whether they met. */
	FOLLOWUP,
	/**
	 * Takes an introduction off a badge, or tells who said yes that it did not work out.
	 */
	WITHDRAWAL,
	/** Asks what she would love to talk about. */
	PROFILE,
	/** Confirms what she said of herself. */
	NOTED,
	/** Says what can be answered. */
	HELP,
	/** Answers her reply to a question. */
	ANSWER,
	/** Confirms STOP: the only message that goes out in spite of one. */
	STOPPED,
	/** Confirms START. */
	STARTED;

	/** Returns its name in contracts, ids and metrics. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
