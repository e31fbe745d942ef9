package rapport.notify.answer;

import rapport.notify.ledger.Channel;

/**
 * Counts what attendees say: each message that comes in is either a reply or ignored for
 * a reason.
 */
public interface ReplyMetrics {

	void replied(Answer answer, Channel channel);

	/** Somebody told what she would love to talk about. */
	void toldOfHerself(Channel channel);

	/** A message was ignored, for a reason that is a short code. */
	void ignored(String reason, Channel channel);

}
