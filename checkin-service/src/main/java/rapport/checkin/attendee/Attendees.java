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
	 * Returns an attendee.
	 * @throws UnknownAttendeeException if there is none
	 */
	default Attendee get(EventId event, AttendeeId id) {
		return find(event, id).orElseThrow(UnknownAttendeeException::new);
	}

	/**
	 * Who holds the ticket that the query is, then those whose ticket begins so, then
	 * those with words that begin as each word of the query does, however it is spelled;
	 * all by name for an empty one.
	 * @param filter who of them is told; all if there is none
	 * @param cursor where a former page said the next begins
	 */
	Found search(EventId event, String query, @Nullable AttendeeFilter filter, @Nullable String cursor, int limit);

	/** The same without a filter. */
	default Found search(EventId event, String query, @Nullable String cursor, int limit) {
		return search(event, query, null, cursor, limit);
	}

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
	 * @param total how many there are on all pages, where that is cheap to tell
	 */
	record Found(List<Entry> entries, @Nullable String next, @Nullable Long total) {

		/** One who was found, and where she came in if she is at the event now. */
		public record Entry(Attendee attendee, Presence.@Nullable Here here) {

			/** Returns whether she is at the event now. */
			public boolean present() {
				return this.here != null;
			}

		}

	}

}
