package rapport.checkin.event.web;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.Matching;

/** How an event matches, in JSON. What is absent has its default. */
record MatchingResource(@Nullable Boolean enabled, @Nullable Boolean sameCompany, @Nullable Double minimumWorth,
		@Nullable Integer answerWithin) {

	static MatchingResource of(Matching it) {
		return new MatchingResource(it.enabled(), it.sameCompany(), it.minimumWorth(), it.answerWithin());
	}

	Matching toMatching() {
		var otherwise = Matching.DEFAULT;
		return new Matching((this.enabled != null) ? this.enabled : otherwise.enabled(),
				(this.sameCompany != null) ? this.sameCompany : otherwise.sameCompany(),
				(this.minimumWorth != null) ? this.minimumWorth : otherwise.minimumWorth(),
				(this.answerWithin != null) ? this.answerWithin : otherwise.answerWithin());
	}

}
