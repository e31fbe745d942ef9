package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import rapport.match.event.EventRules;
import rapport.match.event.Timetable;
import rapport.starter.kafka.Bounds;

/** What this service reads of a message on {@code rapport.events.v1}. */
record EventMessage(@Nullable String eventId, @Nullable Long revision, @Nullable Instant startsAt,
		@Nullable Instant endsAt, @Nullable List<DayPart> days, @Nullable List<QuietPart> quiet,
		@Nullable String presence, @Nullable List<String> meetingPoints, @Nullable MatchingPart matching) {

	private static final int MOST_DAYS = 1_000;

	private static final int MOST_QUIET = 10_000;

	private static final int MOST_POINTS = 100;

	private static final int LONGEST_POINT = 60;

	private static final int MOST_MINUTES = 10_080;

	record DayPart(@Nullable Instant doors, @Nullable Instant ends, @Nullable Instant closes) {

		Timetable.Day toDay() {
			var end = Bounds.time(this.ends);
			return new Timetable.Day(Bounds.time(this.doors), end,
					(this.closes != null) ? Bounds.time(this.closes) : end);
		}

	}

	record QuietPart(@Nullable Instant starts, @Nullable Instant ends) {

		Timetable.Quiet toQuiet() {
			return new Timetable.Quiet(Bounds.time(this.starts), Bounds.time(this.ends));
		}

	}

	record MatchingPart(boolean enabled, boolean sameCompany, double minimumWorth, int answerWithin,
			@Nullable Integer meeting, @Nullable Integer breather) {

		EventRules toRules(List<String> points, Timetable timetable) {
			return new EventRules(this.enabled, this.sameCompany, ContractBounds.share(this.minimumWorth),
					Duration.ofMinutes(ContractBounds.between(1, this.answerWithin, MOST_MINUTES)),
					minutes(this.meeting, EventRules.MEETING), minutes(this.breather, EventRules.BREATHER), points,
					timetable);
		}

		private static Duration minutes(@Nullable Integer minutes, Duration otherwise) {
			return (minutes != null) ? Duration.ofMinutes(ContractBounds.between(0, minutes, MOST_MINUTES)) : otherwise;
		}

	}

	Change toChange() {
		var it = Objects.requireNonNull(this.matching);
		var points = Bounds.size(Objects.requireNonNullElse(this.meetingPoints, List.<String>of()), MOST_POINTS);
		points.forEach((point) -> ContractBounds.text(point, LONGEST_POINT));
		return new Change.EventSet(ContractBounds.id(this.eventId), it.toRules(points, timetable()),
				Bounds.number(Objects.requireNonNullElse(this.revision, 0L)));
	}

	/** One day from its start to its end, if it has no days. */
	private Timetable timetable() {
		var all = (this.days == null || this.days.isEmpty())
				? List.of(new DayPart(this.startsAt, this.endsAt, this.endsAt)) : Bounds.size(this.days, MOST_DAYS);
		var pauses = Bounds.size(Objects.requireNonNullElse(this.quiet, List.<QuietPart>of()), MOST_QUIET);
		return new Timetable(all.stream().map(DayPart::toDay).toList(),
				pauses.stream().map(QuietPart::toQuiet).toList(), !"until-exit".equals(this.presence));
	}

}
