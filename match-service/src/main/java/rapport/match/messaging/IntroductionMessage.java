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

	static final String TYPE = "io.rapport.introduction.v1";

	record OpenerPart(String kind, String topic, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hears) {

		static OpenerPart of(Opener it) {
			return new OpenerPart(Codes.of(it.kind()), it.topic(), it.hears());
		}

		Opener toOpener() {
			return new Opener(Codes.parse(Opener.Kind.class, this.kind), this.topic, this.hears);
		}
	}

	record ParticipantPart(String attendeeId, double gain, List<String> helps, List<String> helpedBy, OpenerPart opener,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean mentors,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reply) {

		static ParticipantPart of(Participant it) {
			var answer = it.answer();
			return new ParticipantPart(it.attendeeId(), it.gain(), it.helps(), it.helpedBy(),
					OpenerPart.of(it.opener()), it.mentors() ? true : null, (answer != null) ? Codes.of(answer) : null);
		}

		Participant toParticipant() {
			return new Participant(this.attendeeId, this.gain, this.helps, this.helpedBy, this.opener.toOpener(),
					Boolean.TRUE.equals(this.mentors),
					(this.reply != null) ? Codes.parse(Answer.class, this.reply) : null);
		}

	}

	static IntroductionMessage of(Introduction it) {
		var cause = it.cause();
		return new IntroductionMessage(it.eventId(), it.id(), it.revision(), Codes.of(it.state()), it.at(),
				it.proposedAt(), it.expiresAt(), it.worth(), it.shared(), it.around(), it.language(),
				it.participants().stream().map(ParticipantPart::of).toList(), it.meetingPoint(), it.round(),
				(it.attempt() > 1) ? it.attempt() : null, (cause != null) ? Codes.of(cause) : null);
	}

	Introduction toIntroduction() {
		return new Introduction(this.eventId, this.introductionId, this.revision, Codes.parse(State.class, this.state),
				this.at, this.proposedAt, this.expiresAt, this.worth, this.shared, this.around, this.language,
				this.participants.stream().map(ParticipantPart::toParticipant).toList(), this.meetingPoint, this.round,
				(this.attempt != null) ? this.attempt : 1,
				(this.reason != null) ? Codes.parse(Cause.class, this.reason) : null);
	}

}
