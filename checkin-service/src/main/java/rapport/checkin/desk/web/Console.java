package rapport.checkin.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.desk.Feed;
import rapport.checkin.desk.Introduction;
import rapport.checkin.desk.Introductions;
import rapport.checkin.door.Attendance;
import rapport.checkin.door.PresentAttendees;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;

/** Puts together what the console shows. */
@Component
class Console {

	private static final List<String> INTRODUCTION_STATES = List.of("proposed", "accepted", "declined", "later",
			"expired", "withdrawn", "met", "missed");

	private static final List<String> DELIVERY_STATES = List.of("sending", "submitted", "delivered", "failed",
			"unknown", "expired", "withdrawn");

	private static final List<String> REPLIES = List.of("yes", "later", "no", "met", "missed", "stop", "start");

	private final Attendees attendees;

	private final Introductions introductions;

	private final Feed feed;

	private final PresentAttendees present;

	private final Attendance attendance;

	private final Clock clock;

	/** The figures of an event in JSON. */
	record Summary(String eventId, String name, long registered, long present, long checkedIn, long introduced,
			Map<String, Long> introductions, Map<String, Long> deliveries, Map<String, Long> replies, Instant at) {

		/** The same at the other's time, to compare the figures alone. */
		Summary at(Instant other) {
			return new Summary(this.eventId, this.name, this.registered, this.present, this.checkedIn, this.introduced,
					this.introductions, this.deliveries, this.replies, other);
		}

	}

	Console(Attendees attendees, Introductions introductions, Feed feed, PresentAttendees present,
			Attendance attendance, Clock clock) {
		this.attendees = attendees;
		this.introductions = introductions;
		this.feed = feed;
		this.present = present;
		this.attendance = attendance;
		this.clock = clock;
	}

	Summary summary(Event event) {
		var it = this.feed.figures(event.id());
		var states = all(INTRODUCTION_STATES, it.introductions());
		states.put("total", it.introductions().values().stream().mapToLong(Long::longValue).sum());
		return new Summary(event.id().value(), event.name(), this.attendees.count(event.id()),
				this.present.count(event), this.attendance.ever(event.id()), it.introduced(), states,
				all(DELIVERY_STATES, it.deliveries()), all(REPLIES, it.replies()), this.clock.instant());
	}

	List<IntroductionView> views(EventId event, List<Introduction> shown) {
		var told = this.introductions.progress(event, shown);
		var ids = shown.stream()
			.flatMap((it) -> it.participants().stream())
			.map((it) -> new AttendeeId(it.attendeeId()))
			.distinct()
			.toList();
		var byId = new HashMap<String, Attendee>();
		this.attendees.find(event, ids).forEach((id, attendee) -> byId.put(id.value(), attendee));
		return shown.stream()
			.map((it) -> IntroductionView.of(it, byId, told.getOrDefault(it.introductionId(), List.of())))
			.toList();
	}

	/** Every state has a figure, if only 0. */
	private static Map<String, Long> all(List<String> names, Map<String, Long> counted) {
		var all = new TreeMap<String, Long>();
		names.forEach((it) -> all.put(it, counted.getOrDefault(it, 0L)));
		return all;
	}

}
