package rapport.match.messaging;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.term.Term;

/**
 * What this service reads of a message on {@code rapport.attendees.v1}: neither name nor
 * number.
 */
record AttendeeMessage(@Nullable String eventId, @Nullable String attendeeId, @Nullable String company,
		@Nullable List<String> interests, @Nullable List<String> offers, @Nullable List<String> asks,
		@Nullable List<String> languages, boolean reachable, boolean introduce, @Nullable String pace) {

	Attendee toAttendee() {
		return new Attendee(Objects.requireNonNull(this.attendeeId),
				(this.company != null) ? Term.of(this.company).key() : "", terms(this.interests), terms(this.offers),
				terms(this.asks), Set.copyOf(Objects.requireNonNull(this.languages)), this.reachable, this.introduce,
				switch (Objects.requireNonNull(this.pace)) {
					case "gentle" -> 1;
					case "steady" -> 2;
					case "eager" -> 4;
					default -> throw new IllegalArgumentException("unknown pace");
				});
	}

	private static List<Term> terms(@Nullable List<String> labels) {
		return (labels != null) ? Term.all(labels) : List.of();
	}

}
