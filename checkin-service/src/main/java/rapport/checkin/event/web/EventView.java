package rapport.checkin.event.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventDay;
import rapport.checkin.event.MatchingPart;
import rapport.checkin.event.QuietTime;

/** An event in JSON, as it is answered. */
record EventView(String eventId, long revision, String state, String name, String timeZone, @Nullable String country,
		Instant startsAt, Instant endsAt, List<EventDay> days, List<QuietTime> quiet, String presence, String retention,
		Instant forgetAt, List<String> meetingPoints, MatchingPart matching, Map<String, String> texts,
		DoorResource.DoorView door) {

	static EventView of(Event it, Instant now) {
		return new EventView(it.id().value(), it.revision(), it.stateAt(now).name().toLowerCase(Locale.ROOT), it.name(),
				it.timeZone().getId(), it.country(), it.startsAt(), it.endsAt(), it.days().all(), it.quiet(),
				it.presence().name().toLowerCase(Locale.ROOT).replace('_', '-'), it.retention().toString(),
				it.forgetAt(), it.meetingPoints(), MatchingPart.of(it.matching()), it.texts(),
				DoorResource.DoorView.of(it.door()));
	}

}
