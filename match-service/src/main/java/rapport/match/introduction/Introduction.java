package rapport.match.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * An introduction of two attendees, or of a group of three to five. Each change makes a
 * new revision; one that has ended changes no more.
 *
 * @param at when it came to its state
 * @param expiresAt until when answers are awaited
 * @param worth how good it is for both, from 0 to 1; of a group, the mean over its pairs
 * @param shared interests all have, the rarest first
 * @param around the interest a group is introduced around; null for a pair
 * @param language ISO 639 code of the one they can talk in
 * @param participants in the order of their ids
 * @param round the number of the round that proposed it last
 * @param attempt 1, and one more each time it was proposed again after a later
 */
public record Introduction(String eventId, String id, int revision, State state, Instant at, Instant proposedAt,
		Instant expiresAt, double worth, List<String> shared, @Nullable String around, @Nullable String language,
		List<Participant> participants, @Nullable String meetingPoint, int round, int attempt, @Nullable Cause cause) {

	/** How often two are asked at most, the first time included. */
	public static final int MOST_ATTEMPTS = 2;

	/** Whether it is one of two, not of a group. */
	public boolean ofTwo() {
		return this.participants.size() == 2;
	}

	/** The participant with this id. */
	public Optional<Participant> participant(String attendeeId) {
		for (var participant : this.participants) {
			if (participant.attendeeId().equals(attendeeId)) {
				return Optional.of(participant);
			}
		}
		return Optional.empty();
	}

	/** Whether an answer of hers, or of another while she is in, is awaited. */
	public boolean openFor(String attendeeId) {
		return this.state.open() && participant(attendeeId).filter(Participant::in).isPresent();
	}

	/** What becomes of it by an answer; empty if that changes nothing. */
	public Optional<Introduction> answered(String attendeeId, Answer said, Instant now) {
		if (!this.state.answerable()
				|| participant(attendeeId).filter((it) -> it.answer() != said && mayAnswer(it)).isEmpty()) {
			return Optional.empty();
		}
		var all = this.participants.stream()
			.map((it) -> it.attendeeId().equals(attendeeId) ? it.answering(said) : it)
			.toList();
		return Optional.of(next(ofTwo() ? ofPair(all) : ofGroup(all), all, null, now));
	}

	/** Who is out of a group stays out. */
	private boolean mayAnswer(Participant it) {
		return ofTwo() || it.in();
	}

	private static State ofPair(List<Participant> all) {
		if (any(all, Answer.NO)) {
			return State.DECLINED;
		}
		if (any(all, Answer.LATER)) {
			return State.LATER;
		}
		return all.stream().allMatch((it) -> it.answer() == Answer.YES) ? State.ACCEPTED : State.PROPOSED;
	}

	/** The others go on while at least two remain. */
	private static State ofGroup(List<Participant> all) {
		var in = all.stream().filter(Participant::in).toList();
		if (in.size() < 2) {
			return State.DECLINED;
		}
		return in.stream().allMatch((it) -> it.answer() == Answer.YES) ? State.ACCEPTED : State.PROPOSED;
	}

	/** Proposes it again to who did not say yes, after one said later. */
	public Introduction again(int inRound, Instant now, Instant until) {
		var all = this.participants.stream().map((it) -> it.in() ? it : it.answering(null)).toList();
		return new Introduction(this.eventId, this.id, this.revision + 1, State.PROPOSED, now, now, until, this.worth,
				this.shared, this.around, this.language, all, this.meetingPoint, inRound, this.attempt + 1, null);
	}

	/** Whether it was put off, not too often, and not after this. */
	public boolean mayComeAgain(Instant putOffUntil) {
		return this.state == State.LATER && this.attempt < MOST_ATTEMPTS && !this.at.isAfter(putOffUntil);
	}

	/**
	 * What a participant said of it once it was accepted; empty if that changes nothing.
	 */
	public Optional<Introduction> reported(String attendeeId, boolean met, Instant now) {
		boolean news = this.state == State.ACCEPTED || (this.state == State.MISSED && met);
		if (!news || participant(attendeeId).filter(Participant::in).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(next(met ? State.MET : State.MISSED, this.participants, null, now));
	}

	/**
	 * Ends it, for a cause; empty if it has ended. One that was put off outlives that
	 * somebody leaves, who may be back, and that the event changes.
	 */
	public Optional<Introduction> withdrawn(Cause why, Instant now) {
		boolean ends = switch (why) {
			case EXIT, UNDO, EVENT_CHANGED -> this.state.open();
			case STOPPED, ERASED, NO_CONSENT, NOT_REACHABLE, NO_ANSWER, EVENT_OVER -> this.state.answerable();
		};
		return ends ? Optional.of(next(State.WITHDRAWN, this.participants, why, now)) : Optional.empty();
	}

	/** Without one who can take part no more: a pair ends, a group goes on if it can. */
	public Optional<Introduction> without(String attendeeId, Cause why, Instant now) {
		if (ofTwo()) {
			return withdrawn(why, now);
		}
		return answered(attendeeId, Answer.NO, now)
			.map((it) -> (it.state() == State.DECLINED) ? next(State.WITHDRAWN, it.participants, why, now) : it);
	}

	/** Ends it if its time is over; empty if not. */
	public Optional<Introduction> expired(Instant now) {
		return (this.state.open() && now.isAfter(this.expiresAt))
				? Optional.of(next(State.EXPIRED, this.participants, Cause.NO_ANSWER, now)) : Optional.empty();
	}

	/** Ends it with the day it was proposed on; empty if it has ended. */
	public Optional<Introduction> over(Instant now) {
		return this.state.open() ? Optional.of(next(State.EXPIRED, this.participants, Cause.EVENT_OVER, now))
				: Optional.empty();
	}

	/** The same, where it stands, in other words. */
	Introduction worded(int newRevision, List<String> newShared, @Nullable String newAround,
			List<Participant> newParticipants) {
		return new Introduction(this.eventId, this.id, newRevision, this.state, this.at, this.proposedAt,
				this.expiresAt, this.worth, newShared, newAround, this.language, newParticipants, this.meetingPoint,
				this.round, this.attempt, this.cause);
	}

	private static boolean any(List<Participant> all, Answer said) {
		Predicate<Participant> has = (it) -> it.answer() == said;
		return all.stream().anyMatch(has);
	}

	private Introduction next(State state, List<Participant> all, @Nullable Cause why, Instant now) {
		return new Introduction(this.eventId, this.id, this.revision + 1, state, (state == this.state) ? this.at : now,
				this.proposedAt, this.expiresAt, this.worth, this.shared, this.around, this.language, all,
				this.meetingPoint, this.round, this.attempt, why);
	}

}
