package rapport.checkin.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A day as an organizer plans it.
 *
 * @param doors none for some time before it starts
 * @param closes none for some time after it ends
 */
public record EventDayPlan(@Nullable Instant doors, Instant starts, Instant ends, @Nullable Instant closes) {

	/**
	 * Returns the days as they are, with all their times. What was not said gives way to
	 * the day before or after, and never overlaps it.
	 * @param opensBefore how long before a day starts its doors open
	 * @param closesAfter how long after it ends they close
	 */
	public static EventDays resolve(List<EventDayPlan> plans, Duration opensBefore, Duration closesAfter) {
		var sorted = plans.stream().sorted(Comparator.comparing(EventDayPlan::starts)).toList();
		var days = new ArrayList<EventDay>();
		for (int i = 0; i < sorted.size(); i++) {
			var plan = sorted.get(i);
			var before = days.isEmpty() ? null : days.getLast();
			var next = (i + 1 < sorted.size()) ? sorted.get(i + 1) : null;
			days.add(new EventDay(plan.opening(before, opensBefore), plan.starts(), plan.ends(),
					plan.closing(next, closesAfter)));
		}
		return new EventDays(days);
	}

	private Instant opening(@Nullable EventDay before, Duration opensBefore) {
		if (this.doors != null) {
			return this.doors;
		}
		var usual = this.starts.minus(opensBefore);
		return (before != null && usual.isBefore(before.closes())) ? earlier(before.closes(), this.starts) : usual;
	}

	private Instant closing(@Nullable EventDayPlan next, Duration closesAfter) {
		if (this.closes != null) {
			return this.closes;
		}
		var usual = this.ends.plus(closesAfter);
		if (next == null) {
			return usual;
		}
		var limit = (next.doors() != null) ? next.doors() : next.starts();
		return limit.isBefore(this.ends) ? this.ends : earlier(usual, limit);
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
