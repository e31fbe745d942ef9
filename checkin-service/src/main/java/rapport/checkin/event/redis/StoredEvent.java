package rapport.checkin.event.redis;

import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.DoorPlan;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventDay;
import rapport.checkin.event.EventDays;
import rapport.checkin.event.EventId;
import rapport.checkin.event.MatchingPart;
import rapport.checkin.event.PresenceRule;
import rapport.checkin.event.QuietTime;

/** An event as its JSON in Redis has it. */
record StoredEvent(long revision, String name, String timeZone, @Nullable String country, List<EventDay> days,
		List<QuietTime> quiet, PresenceRule presence, String retention, List<String> meetingPoints,
		MatchingPart matching, Map<String, String> texts, @Nullable DoorPlan door) {

	static StoredEvent of(Event it) {
		return new StoredEvent(it.revision(), it.name(), it.timeZone().getId(), it.country(), it.days().all(),
				it.quiet(), it.presence(), it.retention().toString(), it.meetingPoints(),
				MatchingPart.of(it.matching()), it.texts(), it.door());
	}

	Event toEvent(EventId id) {
		return new Event(id, this.revision, this.name, ZoneId.of(this.timeZone), this.country, new EventDays(this.days),
				this.quiet, this.presence, Period.parse(this.retention), this.meetingPoints, this.matching.toMatching(),
				this.texts, (this.door != null) ? this.door : DoorPlan.DEFAULT);
	}

}
