package rapport.notify.consent;

import java.time.Instant;
import java.util.Optional;

import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Channel;

/** The latest wish of each person. */
public interface OptOuts {

	/**
	 * Notes what a person says.
	 * @return her wish now: this one, or the one before if she wished the same already
	 */
	Wish say(Recipient person, boolean stopped, Channel channel, Instant now);

	/** Notes a wish as it was published, unless a later one is known. */
	void restore(Wish wish);

	Optional<Wish> find(Recipient person);

}
