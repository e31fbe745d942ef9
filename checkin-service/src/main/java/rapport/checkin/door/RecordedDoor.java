package rapport.checkin.door;

import java.util.List;

/** Takes in what is on record. */
public interface RecordedDoor {

	/**
	 * Stores decided scans and where they left their attendees, unless newer is known.
	 */
	void restore(List<CheckIn> recorded);

}
