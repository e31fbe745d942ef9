package rapport.checkin.introduction;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An introduction as the match service last told it.
 *
 * @param revision grows with each change
 * @param worth how good it is for both, from 0 to 1
 * @param shared interests that both have
 */
public record Introduction(String introductionId, int revision, String state, Instant at, Instant proposedAt,
		double worth, List<String> shared, List<Participant> participants, @Nullable String meetingPoint, int round,
		@Nullable String reason) {

	/**
	 * One who is introduced.
	 *
	 * @param helps what she can help the other with
	 * @param helpedBy what the other can help her with
	 * @param reply her answer, once there is one
	 */
	public record Participant(String attendeeId, List<String> helps, List<String> helpedBy, Opener opener,
			@Nullable String reply) {
	}

	/** What she may begin to talk about. */
	public record Opener(String kind, String topic) {
	}

}
