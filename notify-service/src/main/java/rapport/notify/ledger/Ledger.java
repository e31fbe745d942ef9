package rapport.notify.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;

/**
 * Every message and how far it came, in parts by attendee. Each operation on a message is
 * atomic, and the same operation repeated changes nothing more. A change of state goes
 * into the part's {@link Outbox} as it is made, but for {@link #claim}, whose caller
 * tells it.
 */
public interface Ledger {

	/** How long after START it may be taken back before anything is sent. */
	Duration SECOND_THOUGHT = Duration.ofSeconds(2);

	/**
	 * Enters a message to be sent, unless it is known already.
	 * @param unless do not enter it either if this message of the same attendee is known
	 * @return whether it was entered
	 */
	boolean plan(Send send, Instant notBefore, @Nullable MessageId unless);

	/**
	 * Returns planned messages whose time has come, and keeps them from others until a
	 * time.
	 */
	List<MessageId> take(Channel channel, Instant now, int limit, Instant until);

	Optional<Send> find(MessageId id);

	/**
	 * Writes ahead that a planned message is being submitted to a recipient.
	 * @return whether the caller may submit it
	 */
	Claim claim(Send send, Recipient to, int parts, Instant now);

	/** Returns whether a granted message is still the caller's to submit. */
	boolean holds(Send granted);

	/** Lets a planned message be taken again, not before a time. */
	void postpone(MessageId id, Instant notBefore);

	/** Lets a claimed message that surely did not go out be taken again. */
	void release(MessageId id, Recipient to, Instant notBefore);

	/** Lets a planned message be taken at once. */
	void hurry(MessageId id, Instant now);

	/** Puts another message of the same attendee in the place of a planned one. */
	void reroute(MessageId planned, Send instead, Instant now);

	/** Forgets a planned message that need not be sent, and tells nobody. */
	void drop(MessageId id);

	/**
	 * Brings a message to a state, if it can come there from its present one.
	 * @return the message, if it changed
	 */
	Optional<Send> settle(MessageId id, SendState state, @Nullable String reason, Instant now);

	/**
	 * The provider has taken a message under these ids, one for each segment.
	 * @return the message, if it changed; it may be further than submitted if reports
	 * came first
	 */
	Optional<Send> submitted(MessageId id, List<String> providerIds, Instant now);

	/**
	 * A provider reported on a segment. A message is delivered when all of its segments
	 * are.
	 * @return the message, if it changed
	 */
	Optional<Send> report(Report report, Instant now);

	/** Returns whether the message is known that a report is on. */
	boolean knows(Report report);

	/** Makes unknown, and returns, what has been sending since before a time. */
	List<Send> lost(Instant before, Instant now);

	/**
	 * Returns the questions these attendees of a recipient were asked, the newest first.
	 */
	List<Asked> asked(Recipient recipient, Collection<AttendeeRef> attendees);

	/** Returns how many messages wait to be sent on a channel. */
	long waiting(Channel channel);

	/**
	 * From now on claims honour what a recipient wishes, unless a later wish is known.
	 * @param stopped whether nothing more
	 * @param sequence the wish's place among all of the recipient's
	 */
	void honour(Recipient recipient, boolean stopped, long sequence, Instant now);

}
