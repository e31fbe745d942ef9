package rapport.checkin.desk.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.checkin.desk.Introduction;
import rapport.checkin.event.EventId;

/** What this service reads of a message on {@code rapport.introductions.v1}. */
record IntroductionMessage(@Nullable String eventId, @Nullable String introductionId, int revision,
		@Nullable String state, @Nullable Instant at, @Nullable Instant proposedAt, double worth,
		@Nullable List<String> shared, @Nullable String around, @Nullable List<ParticipantPart> participants,
		@Nullable String meetingPoint, int round, @Nullable String reason) {

	record ParticipantPart(@Nullable String attendeeId, @Nullable List<String> helps, @Nullable List<String> helpedBy,
			@Nullable OpenerPart opener, @Nullable Boolean mentors, @Nullable String reply) {

		Introduction.Participant toParticipant() {
			return new Introduction.Participant(Objects.requireNonNull(this.attendeeId),
					Objects.requireNonNullElse(this.helps, List.of()),
					Objects.requireNonNullElse(this.helpedBy, List.of()),
					Objects.requireNonNull(this.opener).toOpener(), this.mentors, this.reply);
		}

	}

	record OpenerPart(@Nullable String kind, @Nullable String topic, @Nullable String hears) {

		Introduction.Opener toOpener() {
			return new Introduction.Opener(Objects.requireNonNull(this.kind), Objects.requireNonNull(this.topic),
					this.hears);
		}

	}

	EventId event() {
		return new EventId(Objects.requireNonNull(this.eventId));
	}

	Introduction toIntroduction() {
		return new Introduction(Objects.requireNonNull(this.introductionId), this.revision,
				Objects.requireNonNull(this.state), Objects.requireNonNull(this.at),
				Objects.requireNonNull(this.proposedAt), this.worth, Objects.requireNonNullElse(this.shared, List.of()),
				this.around,
				Objects.requireNonNull(this.participants).stream().map(ParticipantPart::toParticipant).toList(),
				this.meetingPoint, this.round, this.reason);
	}

}
