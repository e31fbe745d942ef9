package rapport.checkin.desk.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.checkin.desk.Introduction;
import rapport.checkin.event.EventId;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.introductions.v1}. */
record IntroductionMessage(@Nullable String eventId, @Nullable String introductionId, long revision,
		@Nullable String state, @Nullable Instant at, @Nullable Instant proposedAt, double worth,
		@Nullable List<String> shared, @Nullable String around, @Nullable List<ParticipantPart> participants,
		@Nullable String meetingPoint, int round, @Nullable String reason) {

	private static final int MOST_PARTICIPANTS = 100;

	record ParticipantPart(@Nullable String attendeeId, @Nullable List<String> helps, @Nullable List<String> helpedBy,
			@Nullable OpenerPart opener, @Nullable Boolean mentors, @Nullable String reply, @Nullable Boolean erased) {

		Introduction.Participant toParticipant() {
			return new Introduction.Participant(Objects.requireNonNull(this.attendeeId),
					Objects.requireNonNullElse(this.helps, List.of()),
					Objects.requireNonNullElse(this.helpedBy, List.of()),
					Objects.requireNonNull(this.opener).toOpener(), this.mentors, this.reply, this.erased);
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
		return new Introduction(Objects.requireNonNull(this.introductionId), Bounds.number(this.revision),
				Objects.requireNonNull(this.state), Bounds.time(Objects.requireNonNull(this.at)),
				Bounds.time(Objects.requireNonNull(this.proposedAt)), this.worth,
				Objects.requireNonNullElse(this.shared, List.of()), this.around,
				Bounds.size(Objects.requireNonNull(this.participants), MOST_PARTICIPANTS)
					.stream()
					.map(ParticipantPart::toParticipant)
					.toList(),
				this.meetingPoint, this.round, this.reason);
	}

}
