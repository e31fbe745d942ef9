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
 * @param meeting how long two are left alone after both said yes
 * @param breather how long after a question that was not answered the next may come;
 * longer each time nobody answers
 */
public record EventRules(boolean enabled, boolean sameCompany, double minimumWorth, Duration answerWithin,
		Duration meeting, Duration breather, List<String> meetingPoints, Timetable timetable) {

	/** How long two are left alone unless the event says otherwise. */
	public static final Duration MEETING = Duration.ofMinutes(20);

	/** How long a breather is unless the event says otherwise. */
	public static final Duration BREATHER = Duration.ofMinutes(10);

	/** Until the event itself is known, nobody is introduced. */
	public static final EventRules UNKNOWN = new EventRules(false, false, 0.02, Duration.ofMinutes(30), MEETING,
			BREATHER, List.of(), Timetable.NEVER);

	/**
	 * Of an event that is always open, where nobody takes time to meet, or to breathe.
	 */
	public EventRules(boolean enabled, boolean sameCompany, double minimumWorth, Duration answerWithin,
			List<String> meetingPoints) {
		this(enabled, sameCompany, minimumWorth, answerWithin, meetingPoints, Timetable.ALWAYS);
	}

	/** Of an event where nobody takes time to meet, or to breathe. */
	public EventRules(boolean enabled, boolean sameCompany, double minimumWorth, Duration answerWithin,
			List<String> meetingPoints, Timetable timetable) {
		this(enabled, sameCompany, minimumWorth, answerWithin, Duration.ZERO, Duration.ZERO, meetingPoints, timetable);
	}

	/** Returns whether people are introduced now. */
	public boolean introducesAt(Instant now) {
		return this.enabled && this.timetable.isOpen(now);
	}

}
