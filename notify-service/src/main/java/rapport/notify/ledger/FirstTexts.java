package rapport.notify.ledger;

import java.util.Optional;

import rapport.notify.contact.Recipient;

/**
 * Which text message was the first of an event to a number: it says who writes and how to
 * stop.
 */
public interface FirstTexts {

	Optional<MessageId> find(String eventId, Recipient recipient);

	/** Notes a message as the first, unless another is noted. */
	void note(String eventId, Recipient recipient, MessageId id);

	/** This message did not go out: it was not the first. */
	void takeBack(String eventId, Recipient recipient, MessageId id);

	/** Forgets the first texts of an event. */
	void eraseAll(String eventId);

}
