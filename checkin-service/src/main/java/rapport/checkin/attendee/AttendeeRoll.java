package rapport.checkin.attendee;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/**
 * Everybody of an event in the order in which they came to be, or in which something
 * changed about them: what is registered of them, or whether they are in. A page costs
 * the same wherever it is.
 */
public interface AttendeeRoll {

	/**
	 * Returns a page.
	 * @param since only who came, or changed, at that time or later; none for all
	 * @param from how many to leave out at the beginning
	 */
	RollPage page(EventId event, RollOrder order, @Nullable Instant since, int from, int size);

	/** In which order a roll is read. */
	enum RollOrder {

		/** Who was registered first comes first: what is added meanwhile comes last. */
		REGISTERED,
		/**
		 * Who changed last comes first: nobody is left out if others change meanwhile.
		 */
		CHANGED_LAST

	}

	/**
	 * A page of a roll.
	 *
	 * @param all how many there are on all pages
	 * @param readAt by the clock that changes are timed by: what changes after this page
	 * was read has this time or a later one
	 */
	record RollPage(List<RollEntry> entries, long all, Instant readAt) {
	}

	/** One on a roll. */
	record RollEntry(AttendeeId attendee, Instant registered, Instant changed) {
	}

}
