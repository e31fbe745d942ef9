package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How an event matches, and when.
 *
 * @param sameCompany whether colleagues may be introduced
 * @param minimumWorth pairs of less worth are not introduced
 * @param answerWithin how long an introduction waits for both answers
 */
public record EventRules(boolean enabled, boolean sameCompany, double minimumWorth, Duration answerWithin,
		List<String> meetingPoints, Timetable timetable) {

	/** Until the event itself is known, nobody is introduced. */
	public static final EventRules UNKNOWN = new EventRules(false, false, 0.02, Duration.ofMinutes(30), List.of(),
			Timetable.NEVER);

	/** Of an event that is always open. */
	public EventRules(boolean enabled, boolean sameCompany, double minimumWorth, Duration answerWithin,
			List<String> meetingPoints) {
		this(enabled, sameCompany, minimumWorth, answerWithin, meetingPoints, Timetable.ALWAYS);
	}

	/** Returns whether people are introduced now. */
	public boolean introducesAt(Instant now) {
		return this.enabled && this.timetable.isOpen(now);
	}

}
