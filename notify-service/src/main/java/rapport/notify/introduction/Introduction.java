package rapport.notify.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An introduction, as of one revision.
 *
 * @param eventId the event's id
 * @param introductionId its id
 * @param revision grows with each change
 * @param state where it stands
 * @param expiresAt until when answers are awaited
 * @param shared interests of both, the rarest first
 * @param participants who is introduced
 * @param meetingPoint where they can find each other, if the event has such points
 * @param reason why it was withdrawn or expired: a short code
 */
public record Introduction(String eventId, String introductionId, int revision, IntroductionState state,
		Instant expiresAt, List<String> shared, List<Participant> participants, @Nullable String meetingPoint,
		@Nullable String reason) {

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

	/** Returns the first participant who is not the one given. */
	public Optional<Participant> other(String attendeeId) {
		return this.participants.stream().filter((it) -> !it.attendeeId().equals(attendeeId)).findFirst();
	}

}
