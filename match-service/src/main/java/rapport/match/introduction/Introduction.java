package rapport.match.introduction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An introduction of two attendees. Each change makes a new revision; one that has ended
 * changes no more.
 *
 * @param at when it came to its state
 * @param expiresAt until when answers are awaited
 * @param worth how good it is for both, from 0 to 1
 * @param participants in the order of their ids
 */
public record Introduction(String eventId, String id, int revision, State state, Instant at, Instant proposedAt,
		Instant expiresAt, double worth, List<String> shared, List<Participant> participants,
		@Nullable String meetingPoint, int round, @Nullable Cause cause) {

	private static final int BYTES = 16;

	/**
	 * The id of the introduction of two: the first 16 bytes of SHA-256 over the event's
	 * id and theirs in order, joined by line feeds. So a pair has one introduction,
	 * however often a round runs.
	 */
	public static String idOf(String eventId, String one, String other) {
		var first = (one.compareTo(other) < 0) ? one : other;
		var text = eventId + "\n" + first + "\n" + (first.equals(one) ? other : one);
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0,
						BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** What becomes of it by an answer; empty if that changes nothing. */
	public Optional<Introduction> answered(String attendeeId, Answer said, Instant now) {
		if (!this.state.open() || participants().stream()
			.noneMatch((it) -> it.attendeeId().equals(attendeeId) && it.answer() != said)) {
			return Optional.empty();
		}
		var all = this.participants.stream()
			.map((it) -> it.attendeeId().equals(attendeeId) ? it.answering(said) : it)
			.toList();
		var next = switch (said) {
			case NO -> State.DECLINED;
			case LATER -> State.LATER;
			case YES -> all.stream().allMatch((it) -> it.answer() == Answer.YES) ? State.ACCEPTED : State.PROPOSED;
		};
		return Optional.of(new Introduction(this.eventId, this.id, this.revision + 1, next,
				(next == this.state) ? this.at : now, this.proposedAt, this.expiresAt, this.worth, this.shared, all,
				this.meetingPoint, this.round, null));
	}

	/** Ends it, for a cause; empty if it has ended. */
	public Optional<Introduction> withdrawn(Cause why, Instant now) {
		return this.state.open() ? Optional.of(ended(State.WITHDRAWN, why, now)) : Optional.empty();
	}

	/** Ends it if its time is over; empty if not. */
	public Optional<Introduction> expired(Instant now) {
		return (this.state.open() && now.isAfter(this.expiresAt))
				? Optional.of(ended(State.EXPIRED, Cause.NO_ANSWER, now)) : Optional.empty();
	}

	private Introduction ended(State state, Cause why, Instant now) {
		return new Introduction(this.eventId, this.id, this.revision + 1, state, now, this.proposedAt, this.expiresAt,
				this.worth, this.shared, this.participants, this.meetingPoint, this.round, why);
	}

}
