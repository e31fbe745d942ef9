package rapport.checkin.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** The introductions of each event. Whatever is put again changes nothing. */
public interface Introductions {

	/** Stores an introduction, unless a newer revision is known. */
	void put(EventId event, Introduction introduction);

	void put(EventId event, Delivery delivery);

	/** Counts a reply, once for each id, as its newest sequence has it. */
	void countReply(EventId event, String replyId, String reply, long sequence);

	Optional<Introduction> find(EventId event, String introductionId);

	/** The messages about each of these introductions, by its id. */
	Map<String, List<MessageProgress>> progress(EventId event, List<Introduction> introductions);

	/**
	 * Introductions, the newest first.
	 * @param attendee only hers, if given
	 * @param cursor where a former page said the next begins
	 */
	Page page(EventId event, @Nullable AttendeeId attendee, @Nullable String cursor, int limit);

	/**
	 * A page of introductions.
	 *
	 * @param next where the next page begins; none after the last
	 */
	record Page(List<Introduction> introductions, @Nullable String next) {
	}

	/**
	 * How far a message about an introduction came.
	 *
	 * @param submittedAt when it was handed over to the phone's or the badge's network,
	 * if it was
	 */
	record MessageProgress(String attendeeId, String kind, String channel, String state, Instant at,
			@Nullable Instant submittedAt) {
	}

	/**
	 * A message to an attendee and how far it came.
	 *
	 * @param introductionId what it is about; none where it answers the attendee's words
	 */
	record Delivery(String messageId, @Nullable String introductionId, String attendeeId, String kind, String channel,
			String state, Instant at, long sequence) {
	}

}
