package rapport.notify.answer;

/** What became of an answer. */
enum AnswerOutcome {

	/** It counts, is kept safe, and will be answered. */
	COUNTED,
	/** The question is not open any more, or was not one that can be answered so. */
	CLOSED,
	/** Nobody asked this attendee that. */
	NOT_ASKED

}
