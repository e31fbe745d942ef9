package rapport.checkin.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** Remembers what imports did: for ten minutes whole, then in figures. */
public interface ImportLog {

	/** Remembers nothing, for where nothing is undone. */
	ImportLog NONE = new ImportLog() {
		@Override
		public void note(EventId event, String importId, List<Step> steps) {
			// Nobody asks.
		}

		@Override
		public List<Step> steps(EventId event, String importId, long from, int limit) {
			return List.of();
		}

		@Override
		public void put(EventId event, PastImport done) {
			// Nobody asks.
		}

		@Override
		public Optional<PastImport> find(EventId event, String importId) {
			return Optional.empty();
		}

		@Override
		public List<PastImport> last(EventId event) {
			return List.of();
		}

		@Override
		public void erased(EventId event, AttendeeId attendee) {
			// Nothing is read meanwhile.
		}

		@Override
		public Set<AttendeeId> erasedLately(EventId event) {
			return Set.of();
		}

		@Override
		public void forget(EventId event) {
			// There is nothing.
		}
	};

	/** Notes more of what an import did. */
	void note(EventId event, String importId, List<Step> steps);

	/** Returns what an import did, from the first on; nothing after the last. */
	List<Step> steps(EventId event, String importId, long from, int limit);

	/** Remembers an import, or that it was undone. */
	void put(EventId event, PastImport done);

	/** Returns an import. */
	Optional<PastImport> find(EventId event, String importId);

	/** Returns the last fifty, the newest first. */
	List<PastImport> last(EventId event);

	/**
	 * Somebody was erased. What imports of her event did to whom is forgotten, so that
	 * none can be undone: it has words about people.
	 */
	void erased(EventId event, AttendeeId attendee);

	/** Returns who was erased within the last hour. */
	Set<AttendeeId> erasedLately(EventId event);

	/** Forgets all imports of an event. */
	void forget(EventId event);

	/**
	 * What an import did to somebody.
	 *
	 * @param revision hers afterwards
	 * @param before as she was; none if she was new
	 */
	record Step(AttendeeId id, long revision, @Nullable Attendee before) {
	}

}
