package rapport.checkin.attendee;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/** Finds tickets however they are written. */
public interface TicketIndex {

	/** So many of one form are told at most. */
	int MOST = 8;

	/**
	 * Returns for each loose form who holds tickets of that form, at most {@link #MOST}.
	 */
	List<List<AttendeeId>> holders(EventId event, List<String> loose);

	/** Returns the name of another event at which a ticket is somebody's. */
	@Nullable String otherEvent(EventId event, String exact);

}
