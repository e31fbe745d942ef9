package rapport.notify.introduction.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Opener;
import rapport.notify.introduction.Participant;

/** What this service reads of a message on {@code rapport.introductions.v1}. */
record IntroductionMessage(@Nullable String eventId, @Nullable String introductionId, int revision,
		@Nullable Integer attempt, @Nullable String state, @Nullable Instant at, @Nullable Instant expiresAt,
		@Nullable List<String> shared, @Nullable String around, @Nullable String language,
		@Nullable List<ParticipantPart> participants, @Nullable String meetingPoint, @Nullable String reason) {

	record ParticipantPart(@Nullable String attendeeId, @Nullable List<String> helps, @Nullable List<String> helpedBy,
			@Nullable OpenerPart opener, @Nullable Boolean mentors, @Nullable String reply) {

		Participant toParticipant() {
			return new Participant(Objects.requireNonNull(this.attendeeId), orNone(this.helps), orNone(this.helpedBy),
					Objects.requireNonNull(this.opener).toOpener(), Boolean.TRUE.equals(this.mentors),
					(this.reply != null) ? Participant.Reply.valueOf(constant(this.reply)) : null);
		}

	}

	record OpenerPart(@Nullable String kind, @Nullable String topic, @Nullable String hears) {

		Opener toOpener() {
			return new Opener(Opener.Kind.valueOf(constant(this.kind)), (this.topic != null) ? this.topic : "",
					this.hears);
		}

	}

	Introduction toIntroduction() {
		var all = Objects.requireNonNull(this.participants).stream().map(ParticipantPart::toParticipant).toList();
		return new Introduction(Objects.requireNonNull(this.eventId), Objects.requireNonNull(this.introductionId),
				this.revision, (this.attempt != null) ? this.attempt : 1,
				IntroductionState.valueOf(constant(this.state)), Objects.requireNonNull(this.at),
				Objects.requireNonNull(this.expiresAt), orNone(this.shared), this.around, this.language, all,
				this.meetingPoint, this.reason);
	}

	private static List<String> orNone(@Nullable List<String> list) {
		return (list != null) ? list : List.of();
	}

	private static String constant(@Nullable String code) {
		return Objects.requireNonNull(code).toUpperCase(Locale.ROOT).replace('-', '_');
	}

}
