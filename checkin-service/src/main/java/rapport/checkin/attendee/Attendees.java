package rapport.checkin.attendee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/** The registered attendees of each event. */
public interface Attendees {

	/**
	 * Stores them and makes them found by name, company and ticket; but none of whom a
	 * newer revision is stored.
	 */
	void put(EventId event, Collection<Attendee> attendees);

	/** Those of these ids that there are. */
	Map<AttendeeId, Attendee> find(EventId event, Collection<AttendeeId> ids);

	default Optional<Attendee> find(EventId event, AttendeeId id) {
		return Optional.ofNullable(find(event, List.of(id)).get(id));
	}

	/**
	 * Those with words that begin as each word of the query does; all by name for an
	 * empty one.
	 * @param cursor where a former page said the next begins
	 */
	Found search(EventId event, String query, @Nullable String cursor, int limit);

	/** Returns how many there are. */
	long count(EventId event);

	/** Removes them and what they are found by. */
	void remove(EventId event, Collection<AttendeeId> ids);

	/** Removes all of an event. */
	void forget(EventId event);

	/**
	 * A page of what a search found.
	 *
	 * @param next where the next page begins; none after the last
	 */
	record Found(List<Entry> entries, @Nullable String next) {

		/** One who was found, and whether she is at the event now. */
		public record Entry(Attendee attendee, boolean present) {
		}

	}

}
