package rapport.notify.answer;

/** Tells other services what attendees answer. */
public interface ReplyPublisher {

	/**
	 * Publishes a reply, and returns when it is kept safe.
	 * @throws RuntimeException if it is not; whoever brought the answer brings it again
	 * then
	 */
	void publish(Reply reply);

}
