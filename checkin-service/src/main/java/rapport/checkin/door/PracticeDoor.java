package rapport.checkin.door;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.event.EventId;

/**
 * Where practice tickets stand, for some hours: it is recorded nowhere and may be lost.
 */
public interface PracticeDoor {

	/**
	 * Returns what is known when a scan of a practice ticket comes.
	 * @param her whose ticket it is
	 */
	DoorStore.Known look(EventId event, String scanId, Attendee her);

	/** Keeps what a scan came to. */
	void keep(DoorStore.Commit commit);

}
