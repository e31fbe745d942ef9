package rapport.checkin.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An event.
 *
 * @param revision grows with each change; 0 before it is first recorded
 * @param country where it is, by ISO 3166-1 alpha-2: numbers in national form are of
 * there; none if nobody knows
 * @param quiet when nothing is sent
 * @param retention how long after its end it is kept
 * @param meetingPoints where introduced people can find each other
 * @param texts the organizer's own words, by what they are for
 * @param door whom its doors admit beside their hours
 */
public record Event(EventId id, long revision, String name, ZoneId timeZone, @Nullable String country, EventDays days,
		List<QuietTime> quiet, PresenceRule presence, Period retention, List<String> meetingPoints, Matching matching,
		Map<String, String> texts, DoorPlan door) {

	/** How long an event is kept whose organizer did not say. */
	public static final Period KEPT = Period.ofDays(30);

	private static final int LONGEST_RETENTION = 3650;

	/** Throws an {@link InvalidEventException} if something is out of bounds. */
	public Event {
		if (retention.isNegative() || LocalDate.EPOCH.plus(retention).toEpochDay() > LONGEST_RETENTION) {
			throw new InvalidEventException("retention must be from 0 to " + LONGEST_RETENTION + " days");
		}
		quiet = QuietTime.sorted(quiet);
		meetingPoints = List.copyOf(meetingPoints);
		texts = Map.copyOf(texts);
	}

	/** An event with the usual rules at its doors. */
	public Event(EventId id, long revision, String name, ZoneId timeZone, @Nullable String country, EventDays days,
			List<QuietTime> quiet, PresenceRule presence, Period retention, List<String> meetingPoints,
			Matching matching, Map<String, String> texts) {
		this(id, revision, name, timeZone, country, days, quiet, presence, retention, meetingPoints, matching, texts,
				DoorPlan.DEFAULT);
	}

	/** Returns when it begins. */
	public Instant startsAt() {
		return this.days.first().starts();
	}

	/** Returns when it ends. */
	public Instant endsAt() {
		return this.days.last().ends();
	}

	/** Returns where it is in its life at a time. */
	public State stateAt(Instant time) {
		return this.days.stateAt(time);
	}

	/** Returns when all of it is to be forgotten. */
	public Instant forgetAt() {
		return this.days.last().closes().atZone(this.timeZone).plus(this.retention).toInstant();
	}

	/** Returns the same with another revision. */
	public Event numbered(long number) {
		return new Event(this.id, number, this.name, this.timeZone, this.country, this.days, this.quiet, this.presence,
				this.retention, this.meetingPoints, this.matching, this.texts, this.door);
	}

	/** Where an event is in its life. */
	public enum State {

		/** Its doors have not opened yet. */
		PLANNED,

		/** It goes on: on one of its days, from when the doors open until it ends. */
		OPEN,

		/**
		 * Between two of its days, or after the end of one while its doors still admit.
		 */
		CLOSED,

		/** Its doors closed for the last time. */
		ENDED

	}

}
