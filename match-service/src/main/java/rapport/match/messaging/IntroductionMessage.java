package rapport.match.messaging;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Opener;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.starter.kafka.Bounds;

/**
 * A message on {@code rapport.introductions.v1}. What came later to the contract is left
 * out where there is none.
 */
record IntroductionMessage(String eventId, String introductionId, int revision, String state, Instant at,
		Instant proposedAt, Instant expiresAt, double worth, List<String> shared,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String around,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String language, List<ParticipantPart> participants,
		@Nullable String meetingPoint, int round, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer attempt,
		@Nullable String reason) {

	private static final int FEWEST = 2;

	private static final int MOST = 5;

	static final String TYPE = "io.rapport.introduction.v1";

	record OpenerPart(String kind, String topic, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hears) {

		static OpenerPart of(Opener it) {
			return new OpenerPart(Codes.of(it.kind()), it.topic(), it.hears());
		}

		Opener toOpener() {
			return new Opener(Codes.parse(Opener.Kind.class, this.kind), ContractBounds.label(this.topic), this.hears);
		}
	}

	record ParticipantPart(String attendeeId, double gain, List<String> helps, List<String> helpedBy, OpenerPart opener,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean mentors,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reply,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean erased) {

		static ParticipantPart of(Participant it) {
			var answer = it.answer();
			return new ParticipantPart(it.attendeeId(), it.gain(), it.helps(), it.helpedBy(),
					OpenerPart.of(it.opener()), it.mentors() ? true : null, (answer != null) ? Codes.of(answer) : null,
					it.erased() ? true : null);
		}

		Participant toParticipant() {
			return new Participant(ContractBounds.id(this.attendeeId), ContractBounds.share(this.gain),
					ContractBounds.labels(this.helps), ContractBounds.labels(this.helpedBy), this.opener.toOpener(),
					Boolean.TRUE.equals(this.mentors),
					(this.reply != null) ? Codes.parse(Answer.class, this.reply) : null,
					Boolean.TRUE.equals(this.erased));
		}

	}

	static IntroductionMessage of(Introduction it) {
		var cause = it.cause();
		return new IntroductionMessage(it.eventId(), it.id(), it.revision(), Codes.of(it.state()), it.at(),
				it.proposedAt(), it.expiresAt(), it.worth(), it.shared(), it.around(), it.language(),
				it.participants().stream().map(ParticipantPart::of).toList(), it.meetingPoint(), it.round(),
				(it.attempt() > 1) ? it.attempt() : null, (cause != null) ? Codes.of(cause) : null);
	}

	/**
	 * Returns what it says.
	 * @throws RuntimeException if it is not what the contract allows
	 */
	Introduction toIntroduction() {
		return new Introduction(ContractBounds.id(this.eventId), ContractBounds.id(this.introductionId),
				ContractBounds.between(1, this.revision, Integer.MAX_VALUE), Codes.parse(State.class, this.state),
				Bounds.time(this.at), Bounds.time(this.proposedAt), Bounds.time(this.expiresAt),
				ContractBounds.share(this.worth), ContractBounds.labels(this.shared), this.around, this.language,
				people(), this.meetingPoint, ContractBounds.between(0, this.round, Integer.MAX_VALUE),
				(this.attempt != null) ? this.attempt : 1,
				(this.reason != null) ? Codes.parse(Cause.class, this.reason) : null);
	}

	private List<Participant> people() {
		ContractBounds.between(FEWEST, Bounds.size(this.participants, MOST).size(), MOST);
		return this.participants.stream().map(ParticipantPart::toParticipant).toList();
	}

}
