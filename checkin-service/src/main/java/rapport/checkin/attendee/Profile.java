package rapport.checkin.attendee;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an attendee wants of the event.
 *
 * @param interests what she likes to talk about, in her words
 * @param offers what she can help with
 * @param asks what she wants help with
 * @param languages ISO 639 codes, the preferred one first, never empty
 * @param introduce her consent to be introduced
 * @param experience none if she did not say
 * @param mentoring none if she wants nothing of it
 * @param knows whom she need not be introduced to, at most {@link #MOST_KNOWN}
 * @param said what of this she said herself
 */
public record Profile(List<String> interests, List<String> offers, List<String> asks, List<String> languages,
		boolean introduce, Pace pace, @Nullable Experience experience, @Nullable Mentoring mentoring,
		List<AttendeeId> knows, Said said) {

	/** So many she may know at most. */
	public static final int MOST_KNOWN = 200;

	/** Of whom nothing is known. */
	public static final Profile NONE = new Profile(List.of(), List.of(), List.of(), List.of("en"), false, Pace.GENTLE,
			null, null, List.of(), Said.NOTHING);

	public Profile {
		interests = tidy(interests);
		offers = tidy(offers);
		asks = tidy(asks);
		languages = List.copyOf(languages);
		knows = List.copyOf(knows);
	}

	private static List<String> tidy(List<String> terms) {
		return terms.stream().map(Names::tidy).filter((it) -> !it.isEmpty()).distinct().toList();
	}

	/** Returns the same with what of it she said herself. */
	public Profile said(Said other) {
		return new Profile(this.interests, this.offers, this.asks, this.languages, this.introduce, this.pace,
				this.experience, this.mentoring, this.knows, other);
	}

	/** Returns the same with others whom she knows. */
	public Profile knowing(List<AttendeeId> others) {
		return new Profile(this.interests, this.offers, this.asks, this.languages, this.introduce, this.pace,
				this.experience, this.mentoring, others, this.said);
	}

}
