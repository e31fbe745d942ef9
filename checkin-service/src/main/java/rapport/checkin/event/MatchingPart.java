package rapport.checkin.event;

import org.jspecify.annotations.Nullable;

/** How an event matches, as JSON has it. What is absent has its default. */
public record MatchingPart(@Nullable Boolean enabled, @Nullable Boolean sameCompany, @Nullable Double minimumWorth,
		@Nullable Integer answerWithin, @Nullable Integer meeting, @Nullable Integer breather) {

	/** Returns all of it. */
	public static MatchingPart of(Matching it) {
		return new MatchingPart(it.enabled(), it.sameCompany(), it.minimumWorth(), it.answerWithin(), it.meeting(),
				it.breather());
	}

	/**
	 * Returns what it says.
	 * @throws InvalidEventException if a number is out of its bounds
	 */
	public Matching toMatching() {
		var otherwise = Matching.DEFAULT;
		return new Matching((this.enabled != null) ? this.enabled : otherwise.enabled(),
				(this.sameCompany != null) ? this.sameCompany : otherwise.sameCompany(),
				(this.minimumWorth != null) ? this.minimumWorth : otherwise.minimumWorth(),
				(this.answerWithin != null) ? this.answerWithin : otherwise.answerWithin(),
				(this.meeting != null) ? this.meeting : otherwise.meeting(),
				(this.breather != null) ? this.breather : otherwise.breather());
	}

}
