package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Contact;
import rapport.notify.ledger.SendState;
import rapport.notify.wording.ReplyText;
import rapport.notify.wording.Topic;

/** Whether a planned message is to be sent now. */
sealed interface Verdict {

	/**
	 * It is.
	 *
	 * @param contact to whom
	 * @param topic about what; none for a notice
	 * @param expiresAt until when it is worth delivering
	 * @param reply what is said to who answered a question; none for all else
	 */
	record Go(Contact contact, @Nullable Topic topic, Instant expiresAt, @Nullable ReplyText reply) implements Verdict {

		Go(Contact contact, @Nullable Topic topic, Instant expiresAt) {
			this(contact, topic, expiresAt, null);
		}

	}

	/**
	 * Not yet.
	 *
	 * @param pause after which to judge again
	 */
	record Wait(Duration pause) implements Verdict {
	}

	/** Its channel is to be chosen again. */
	record Reroute() implements Verdict {
	}

	/** It need not be: the attendee has seen the same on the other channel. */
	record Needless() implements Verdict {
	}

	/**
	 * It must not.
	 *
	 * @param state what it becomes
	 * @param reason a short code
	 */
	record Refuse(SendState state, String reason) implements Verdict {
	}

}
