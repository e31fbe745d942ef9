package rapport.checkin.pretix.web;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.door.Attendance;
import rapport.checkin.door.PresentAttendees;
import rapport.checkin.event.DoorPlan.Reentry;
import rapport.checkin.event.Event;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.PretixIds.Single;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The list that tickets are scanned on, of which there is one at each event. */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}/events/{event}/checkinlists/")
class CheckInListCalls {

	private final Attendees attendees;

	private final Attendance attendance;

	private final PresentAttendees present;

	private final PretixIds ids;

	/** How many came of how many. */
	@JsonNaming(SnakeCaseStrategy.class)
	record ListStatus(NamedEvent event, long checkinCount, long positionCount, long insideCount,
			List<ItemStatus> items) {
	}

	record NamedEvent(String name) {
	}

	@JsonNaming(SnakeCaseStrategy.class)
	record ItemStatus(long id, String name, boolean admission, long checkinCount, long positionCount,
			List<String> variations) {
	}

	CheckInListCalls(Attendees attendees, Attendance attendance, PresentAttendees present, PretixIds ids) {
		this.attendees = attendees;
		this.attendance = attendance;
		this.present = present;
		this.ids = ids;
	}

	@GetMapping
	PretixPage<CheckInListObject> lists(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestParam(name = "exclude", required = false) @Nullable Set<String> exclude,
			HttpServletRequest request) {
		return PretixPage.of(request, List.of(list(device.event(), (exclude != null) ? exclude : Set.of())));
	}

	@GetMapping("{list}/")
	ResponseEntity<CheckInListObject> list(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@PathVariable String list) {
		return isOwn(device.event(), list) ? ResponseEntity.ok(list(device.event(), Set.of())) : NoSuchCall.plain();
	}

	@GetMapping("{list}/status/")
	ResponseEntity<ListStatus> status(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@PathVariable String list) {
		var event = device.event();
		if (!isOwn(event, list)) {
			return NoSuchCall.plain();
		}
		long all = this.attendees.count(event.id());
		long came = this.attendance.ever(event.id());
		return ResponseEntity.ok(new ListStatus(new NamedEvent(event.name()), came, all, this.present.count(event),
				List.of(new ItemStatus(this.ids.of(event.id(), Single.ITEM), "Ticket", true, came, all, List.of()))));
	}

	private CheckInListObject list(Event event, Set<String> exclude) {
		return CheckInListObject.of(this.ids.of(event.id(), Single.LIST),
				exclude.contains("position_count") ? null : this.attendees.count(event.id()),
				exclude.contains("checkin_count") ? null : this.attendance.ever(event.id()),
				event.door().reentry() == Reentry.ALWAYS, event.door().reentry() != Reentry.ONCE);
	}

	private boolean isOwn(Event event, String list) {
		return Long.toString(this.ids.of(event.id(), Single.LIST)).equals(list);
	}

}
