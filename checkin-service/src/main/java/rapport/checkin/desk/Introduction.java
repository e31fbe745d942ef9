package rapport.checkin.desk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An introduction as the match service last told it.
 *
 * @param revision grows with each change
 * @param worth how good it is for both, from 0 to 1
 * @param shared interests that all have
 * @param around the interest a group is introduced around; none for two
 */
public record Introduction(String introductionId, long revision, String state, Instant at, Instant proposedAt,
		double worth, List<String> shared, @Nullable String around, List<Participant> participants,
		@Nullable String meetingPoint, int round, @Nullable String reason) {

	/**
	 * One who is introduced.
	 *
	 * @param helps what this one can help the others with
	 * @param helpedBy what the others can help this one with
	 * @param mentors whether this one is the mentor of the others, if that was said
	 * @param reply the answer, once there is one
	 * @param erased whether this one was erased: who is registered by this id now is
	 * somebody else
	 */
	public record Participant(String attendeeId, List<String> helps, List<String> helpedBy, Opener opener,
			@Nullable Boolean mentors, @Nullable String reply, @Nullable Boolean erased) {

		/** Returns whether an attendee of this id was in it, and still is who she was. */
		public boolean is(String id) {
			return this.attendeeId.equals(id) && !Boolean.TRUE.equals(this.erased);
		}

	}

	/**
	 * What one may begin to talk about.
	 *
	 * @param hears what the other would like to hear about in return, if that is known
	 */
	public record Opener(String kind, String topic, @Nullable String hears) {
	}

}
