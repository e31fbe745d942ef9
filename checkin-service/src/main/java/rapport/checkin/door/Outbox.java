package rapport.checkin.door;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import rapport.checkin.event.EventId;

/** The changes that are stored and still to be published. */
public interface Outbox {

	/** Returns whether this version of a scan still waits to be published. */
	boolean waits(CheckIn checkIn);

	/**
	 * Takes what is recorded off, within a second. After a crash meanwhile it is still
	 * there. If a newer version was published before, that is put on again, so that it
	 * stands last.
	 */
	void published(CheckIn checkIn);

	/** Returns the events in which something may wait. */
	Set<EventId> events();

	/** Returns what was put on before a time, the oldest first, at most {@code limit}. */
	List<CheckIn> waiting(EventId event, Instant before, int limit);

}
