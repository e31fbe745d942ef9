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
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.introductions.v1}. */
record IntroductionMessage(@Nullable String eventId, @Nullable String introductionId, long revision,
		@Nullable Integer attempt, @Nullable String state, @Nullable Instant at, @Nullable Instant proposedAt,
		@Nullable Instant expiresAt, @Nullable List<String> shared, @Nullable String around, @Nullable String language,
		@Nullable List<ParticipantPart> participants, @Nullable String meetingPoint, @Nullable String reason) {

	/** Two, or a group of three to five; some more do no harm. */
	private static final int PARTICIPANTS = 20;

	private static final int WORDS = 1_000;

	private static final int ID = 64;

	record ParticipantPart(@Nullable String attendeeId, @Nullable List<String> helps, @Nullable List<String> helpedBy,
			@Nullable OpenerPart opener, @Nullable Boolean mentors, @Nullable String reply) {

		Participant toParticipant() {
			return new Participant(Bounds.text(this.attendeeId, ID), orNone(this.helps), orNone(this.helpedBy),
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
		Bounds.optionalTime(this.proposedAt);
		var all = Bounds.size(this.participants, PARTICIPANTS).stream().map(ParticipantPart::toParticipant).toList();
		return new Introduction(Bounds.text(this.eventId, ID), Bounds.text(this.introductionId, ID),
				Bounds.number(this.revision), (this.attempt != null) ? this.attempt : 1,
				IntroductionState.valueOf(constant(this.state)), Bounds.time(this.at), Bounds.time(this.expiresAt),
				orNone(this.shared), this.around, this.language, all, this.meetingPoint, this.reason);
	}

	private static List<String> orNone(@Nullable List<String> list) {
		return (list != null) ? Bounds.size(list, WORDS) : List.of();
	}

	private static String constant(@Nullable String code) {
		return Objects.requireNonNull(code).toUpperCase(Locale.ROOT).replace('-', '_');
	}

}
