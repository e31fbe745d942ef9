package rapport.checkin.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** What happens at events. Only the latest is kept. */
public interface Feed {

	Figures figures(EventId event);

	/** Where the feed stands now. */
	String position(EventId event);

	/** What happened after a position, the oldest first. */
	List<Happening> after(EventId event, String position);

	/**
	 * The figures of an event.
	 *
	 * @param introduced who has had an introduction
	 * @param introductions how many are in each state
	 * @param deliveries how many messages are in each state
	 * @param replies how many of each kind came
	 */
	record Figures(long introduced, Map<String, Long> introductions, Map<String, Long> deliveries,
			Map<String, Long> replies) {
	}

	/** Something a console shows as it happens. */
	sealed interface Happening {

		/** Where it stands in the feed; a later one is told after it. */
		String position();

		/** A scan was decided that changed something. */
		record Scanned(String position, String scanId, AttendeeId attendee, String type, String outcome, Instant at,
				String kiosk) implements Happening {
		}

		/** An introduction, or one of its messages, changed. */
		record IntroductionChanged(String position, String introductionId) implements Happening {
		}

	}

}
