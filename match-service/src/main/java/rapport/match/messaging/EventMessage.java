package rapport.match.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.match.event.EventRules;

/** What this service reads of a message on {@code rapport.events.v1}. */
record EventMessage(@Nullable String eventId, @Nullable List<String> meetingPoints, @Nullable MatchingPart matching) {

	record MatchingPart(boolean enabled, boolean sameCompany, double minimumWorth, int answerWithin) {
	}

	EventRules toRules() {
		var it = Objects.requireNonNull(this.matching);
		return new EventRules(it.enabled(), it.sameCompany(), it.minimumWorth(), Duration.ofMinutes(it.answerWithin()),
				(this.meetingPoints != null) ? this.meetingPoints : List.of());
	}

}
