package rapport.notify.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.notify.introduction.Participant.Reply;

/**
 * An introduction, as of one revision.
 *
 * @param eventId the event's id
 * @param introductionId its id
 * @param revision grows with each change
 * @param attempt 1, and one more each time it is proposed again
 * @param state where it stands
 * @param at when it came to that state
 * @param expiresAt until when answers are awaited
 * @param shared interests of all, the rarest first
 * @param around the interest that a group is introduced around
 * @param language ISO 639 code of a language that all share, if that is known
 * @param participants who is introduced: two, or a group of three to five
 * @param meetingPoint where they can find each other, if the event has such points
 * @param reason why it was withdrawn or expired: a short code
 */
public record Introduction(String eventId, String introductionId, long revision, int attempt, IntroductionState state,
		Instant at, Instant expiresAt, List<String> shared, @Nullable String around, @Nullable String language,
		List<Participant> participants, @Nullable String meetingPoint, @Nullable String reason) {

	public Introduction {
		shared = List.copyOf(shared);
		participants = List.copyOf(participants);
	}

	/** Returns whether an answer still counts. */
	public boolean open(Instant now) {
		return this.state == IntroductionState.PROPOSED && now.isBefore(this.expiresAt);
	}

	public Optional<Participant> participant(String attendeeId) {
		return this.participants.stream().filter((it) -> it.attendeeId().equals(attendeeId)).findFirst();
	}

	/** Returns whom a participant may meet, as things stand. */
	public List<Participant> others(String attendeeId) {
		return this.participants.stream().filter((it) -> !it.attendeeId().equals(attendeeId) && in(it)).toList();
	}

	/** Returns whether an attendee is one of those who agreed to meet. */
	public boolean meets(String attendeeId) {
		return this.state.agreed() && participant(attendeeId).filter(this::in).isPresent();
	}

	/**
	 * Returns whether a participant still takes part. Two do so together or not at all;
	 * of a group each decides alone.
	 */
	public boolean in(Participant participant) {
		if (this.participants.size() == 2) {
			return true;
		}
		return participant.reply() == Reply.YES || (participant.reply() == null && !this.state.agreed());
	}

}
