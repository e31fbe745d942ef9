package rapport.checkin.kiosk;

import java.util.List;
import java.util.Optional;

import rapport.checkin.event.EventId;

/** The kiosks of each event, found by the digests of what they carry. */
public interface KioskStore {

	Optional<Kiosk> byCode(String digest);

	/** Returns the enrolled kiosk whose token has this digest. */
	Optional<Kiosk> byToken(String digest);

	Optional<Kiosk> find(EventId event, String kioskId);

	/** Returns all kiosks of an event, the oldest first. */
	List<Kiosk> of(EventId event);

	/**
	 * Stores a kiosk if the one that is stored has this revision, 0 for none; answers
	 * whether it did.
	 */
	boolean replace(Kiosk next, long revision);

	/** Stores a kiosk unless a newer revision is stored. */
	void restore(Kiosk recorded);

	void forget(EventId event);

}
