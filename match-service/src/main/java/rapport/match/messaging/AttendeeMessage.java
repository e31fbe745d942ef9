package rapport.match.messaging;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.attendee.Experience;
import rapport.match.attendee.Mentoring;
import rapport.match.term.Term;
import rapport.match.term.Terms;

/**
 * What this service reads of a message on {@code rapport.attendees.v1}: neither name nor
 * number.
 */
record AttendeeMessage(@Nullable String eventId, @Nullable String attendeeId, @Nullable String company,
		@Nullable String role, @Nullable List<String> interests, @Nullable List<String> offers,
		@Nullable List<String> asks, @Nullable List<String> languages, @Nullable String experience,
		@Nullable String mentoring, boolean reachable, boolean introduce, @Nullable String pace) {

	/**
	 * The attendee.
	 * @param terms makes terms of what she wrote
	 */
	Attendee toAttendee(Terms terms) {
		return new Attendee(Objects.requireNonNull(this.attendeeId), normal(this.company), normal(this.role),
				all(this.interests, terms), all(this.offers, terms), all(this.asks, terms),
				Set.copyOf(Objects.requireNonNull(this.languages)),
				(this.experience != null) ? Codes.parse(Experience.class, this.experience) : null,
				(this.mentoring != null) ? Codes.parse(Mentoring.class, this.mentoring) : Mentoring.NONE,
				this.reachable, this.introduce, switch (Objects.requireNonNull(this.pace)) {
					case "gentle" -> 1;
					case "steady" -> 2;
					case "eager" -> 4;
					default -> throw new IllegalArgumentException("unknown pace");
				});
	}

	private static String normal(@Nullable String text) {
		return (text != null) ? Term.of(text).key() : "";
	}

	private static List<Term> all(@Nullable List<String> labels, Terms terms) {
		return (labels != null) ? terms.all(labels) : List.of();
	}

}
