package rapport.checkin.event.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import rapport.checkin.event.DoorPlan;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventCountry;
import rapport.checkin.event.EventDayPlan;
import rapport.checkin.event.EventDays;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventTexts;
import rapport.checkin.event.EventTimes;
import rapport.checkin.event.InvalidEventException;
import rapport.checkin.event.Matching;
import rapport.checkin.event.MatchingPart;
import rapport.checkin.event.PresenceRule;
import rapport.checkin.event.QuietTime;

/**
 * An event in JSON, as it is asked for. Times are local to the event, or carry their
 * offset.
 *
 * @param revision that the change is meant for
 * @param country that of the time zone if it is left out
 * @param startsAt when it begins, if it has one day alone
 */
record EventRequest(@Nullable Long revision, @NotBlank @Size(max = 120) String name, @NotBlank String timeZone,
		@Nullable String country, @Nullable String startsAt, @Nullable String endsAt,
		@Nullable List<@Valid @NotNull DayRequest> days, @Nullable List<@Valid @NotNull QuietRequest> quiet,
		@Nullable String presence, @Nullable String retention,
		@Nullable @Size(max = 100) List<@NotBlank @Size(max = 60) String> meetingPoints,
		@Nullable @Valid MatchingPart matching,
		@Nullable @Size(max = 50) Map<String, @NotNull @Size(max = 1000) String> texts,
		@Nullable @Valid DoorResource door) {

	record DayRequest(@Nullable String doors, @NotBlank String starts, @NotBlank String ends, @Nullable String closes) {

		EventDayPlan toPlan(ZoneId zone) {
			return new EventDayPlan((this.doors != null) ? EventTimes.time("doors", this.doors, zone) : null,
					EventTimes.time("starts", this.starts, zone), EventTimes.time("ends", this.ends, zone),
					(this.closes != null) ? EventTimes.time("closes", this.closes, zone) : null);
		}

	}

	record QuietRequest(@NotBlank String starts, @NotBlank String ends) {

		QuietTime toTime(ZoneId zone) {
			return new QuietTime(EventTimes.time("starts", this.starts, zone),
					EventTimes.time("ends", this.ends, zone));
		}

	}

	Event toEvent(EventId id, DoorHours hours) {
		var zone = EventTimes.zone(this.timeZone);
		var plans = (this.days != null && !this.days.isEmpty()) ? days(this.days, zone) : List.of(new EventDayPlan(null,
				required("startsAt", this.startsAt, zone), required("endsAt", this.endsAt, zone), null));
		return new Event(id, 0, this.name, zone,
				(this.country != null) ? EventCountry.checked(this.country) : EventCountry.of(zone),
				EventDayPlan.resolve(plans, hours.opensBefore(), hours.closesAfter()),
				(this.quiet != null) ? this.quiet.stream().map((it) -> it.toTime(zone)).toList() : List.of(), rule(),
				(this.retention != null) ? EventTimes.retention(this.retention) : Event.KEPT,
				(this.meetingPoints != null) ? this.meetingPoints : List.of(),
				(this.matching != null) ? this.matching.toMatching() : Matching.DEFAULT,
				EventTexts.checked((this.texts != null) ? this.texts : Map.of()),
				(this.door != null) ? this.door.toPlan(zone) : DoorPlan.DEFAULT);
	}

	private static List<EventDayPlan> days(List<DayRequest> days, ZoneId zone) {
		if (days.size() > EventDays.MOST) {
			throw new InvalidEventException(
					"An event has at most " + EventDays.MOST + " days; this one has " + days.size());
		}
		return days.stream().map((it) -> it.toPlan(zone)).toList();
	}

	private static Instant required(String field, @Nullable String text, ZoneId zone) {
		if (text == null) {
			throw new InvalidEventException("Say when the event is: by days, or by startsAt and endsAt");
		}
		return EventTimes.time(field, text, zone);
	}

	private PresenceRule rule() {
		return switch ((this.presence != null) ? this.presence : "day") {
			case "day" -> PresenceRule.DAY;
			case "until-exit" -> PresenceRule.UNTIL_EXIT;
			default -> throw new InvalidEventException("presence must be day or until-exit");
		};
	}

}
