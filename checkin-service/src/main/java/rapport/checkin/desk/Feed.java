package rapport.checkin.desk;

import java.util.List;

import rapport.checkin.event.EventId;

/** What happens at events. Only the latest is kept. */
public interface Feed {

	Figures figures(EventId event);

	/** Where the feed stands now. */
	String position(EventId event);

	/** What happened after a position, the oldest first. */
	List<Happening> after(EventId event, String position);

}
