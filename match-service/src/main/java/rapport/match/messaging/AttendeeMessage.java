package rapport.match.messaging;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.attendee.Company;
import rapport.match.attendee.Experience;
import rapport.match.attendee.LanguageCodes;
import rapport.match.attendee.Mentoring;
import rapport.match.term.Term;
import rapport.match.term.Terms;
import rapport.starter.kafka.Bounds;

/**
 * What this service reads of a message on {@code rapport.attendees.v1}: neither name nor
 * number.
 */
record AttendeeMessage(@Nullable String eventId, @Nullable String attendeeId, @Nullable Long revision,
		@Nullable String company, @Nullable String role, @Nullable List<String> interests,
		@Nullable List<String> offers, @Nullable List<String> asks, @Nullable List<String> languages,
		@Nullable String experience, @Nullable String mentoring, boolean reachable, boolean introduce,
		@Nullable String pace, @Nullable String admission, @Nullable List<String> knows, @Nullable String person) {

	private static final int LONGEST = 120;

	private static final int MOST_LANGUAGES = 16;

	private static final int MOST_KNOWN = 1_000;

	/**
	 * The attendee. Who may not come in is not introduced.
	 * @param terms makes terms of what she wrote
	 */
	Change toChange(Terms terms) {
		var languageCodes = Bounds.size(this.languages, MOST_LANGUAGES);
		languageCodes.forEach((it) -> Bounds.text(it, 3));
		var known = Bounds.size(Objects.requireNonNullElse(this.knows, List.<String>of()), MOST_KNOWN);
		known.forEach(ContractBounds::id);
		var attendee = new Attendee(ContractBounds.id(this.attendeeId), company(this.company), normal(this.role),
				terms.all(ContractBounds.labels(this.interests)), terms.all(ContractBounds.labels(this.offers)),
				terms.all(ContractBounds.labels(this.asks)), LanguageCodes.normal(languageCodes),
				(this.experience != null) ? Codes.parse(Experience.class, this.experience) : null,
				(this.mentoring != null) ? Codes.parse(Mentoring.class, this.mentoring) : Mentoring.NONE,
				this.reachable, this.introduce && (this.admission == null || "valid".equals(this.admission)), perHour(),
				Set.copyOf(known), (this.person != null) ? ContractBounds.id(this.person) : "");
		return new Change.AttendeeSet(ContractBounds.id(this.eventId), attendee,
				Bounds.number(Objects.requireNonNullElse(this.revision, 0L)));
	}

	private int perHour() {
		return switch (Objects.requireNonNull(this.pace)) {
			case "gentle" -> 1;
			case "steady" -> 2;
			case "eager" -> 4;
			default -> throw new IllegalArgumentException("unknown pace");
		};
	}

	private static String company(@Nullable String text) {
		return (text != null) ? Company.key(ContractBounds.text(text, LONGEST)) : "";
	}

	private static String normal(@Nullable String text) {
		return (text != null) ? Term.of(ContractBounds.text(text, LONGEST)).key() : "";
	}

}
