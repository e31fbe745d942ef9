package rapport.checkin.event.messaging;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
import rapport.checkin.event.TicketWindow;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.events.v1}. */
record EventMessage(String eventId, long revision, String name, String timeZone, @Nullable String country,
		Instant startsAt, Instant endsAt, List<EventDay> days, List<QuietTime> quiet, String presence, String retention,
		Instant forgetAt, List<String> meetingPoints, MatchingPart matching, Map<String, String> texts,
		@Nullable DoorPart door) {

	static final String TYPE = "io.rapport.event.v1";

	/** Whom the doors admit. */
	record DoorPart(String reentry, @Nullable Integer capacity, List<TicketWindow> windows) {

		static DoorPart of(DoorPlan it) {
			return new DoorPart(it.reentry().word(), it.capacity(), it.windows());
		}

		DoorPlan toPlan() {
			return new DoorPlan(DoorPlan.Reentry.of(this.reentry), this.capacity, this.windows);
		}

	}

	/** Throws if it is not as the contract says. */
	EventMessage {
		Bounds.number(revision);
		Bounds.text(name, 120);
		Bounds.size(days, EventDays.MOST);
		Bounds.size(meetingPoints, 100);
	}

	static EventMessage of(Event it) {
		return new EventMessage(it.id().value(), it.revision(), it.name(), it.timeZone().getId(), it.country(),
				it.startsAt(), it.endsAt(), it.days().all(), it.quiet(), word(it.presence()), it.retention().toString(),
				it.forgetAt(), it.meetingPoints(), MatchingPart.of(it.matching()), it.texts(), DoorPart.of(it.door()));
	}

	Event toEvent() {
		return new Event(new EventId(this.eventId), this.revision, this.name, ZoneId.of(this.timeZone), this.country,
				new EventDays(this.days), this.quiet, rule(this.presence), Period.parse(this.retention),
				this.meetingPoints, this.matching.toMatching(), this.texts,
				(this.door != null) ? this.door.toPlan() : DoorPlan.DEFAULT);
	}

	private static String word(PresenceRule rule) {
		return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static PresenceRule rule(String word) {
		return PresenceRule.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
