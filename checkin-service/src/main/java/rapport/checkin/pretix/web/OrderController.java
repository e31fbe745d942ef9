package rapport.checkin.pretix.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.AttendeeRoll;
import rapport.checkin.attendee.AttendeeRoll.RollOrder;
import rapport.checkin.attendee.AttendeeRoll.RollPage;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.Event;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.web.PretixPage.Wanted;

/**
 * All tickets of an event for apps that scan offline, page by page: at first all, later
 * those that changed since the time of an earlier first page. Who was erased is among
 * those as a cancelled order without a name or ticket, so that apps forget her, too.
 */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}/events/{event}/orders/")
class OrderController {

	/**
	 * What an app adds up to two clocks' disagreement, should another Redis take over.
	 */
	private static final Duration MARGIN = Duration.ofSeconds(2);

	private final AttendeeRoll roll;

	private final Attendees attendees;

	private final Positions positions;

	private final PretixIds ids;

	OrderController(AttendeeRoll roll, Attendees attendees, Positions positions, PretixIds ids) {
		this.roll = roll;
		this.attendees = attendees;
		this.positions = positions;
		this.ids = ids;
	}

	@GetMapping
	ResponseEntity<PretixPage<OrderObject>> orders(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestParam(name = "modified_since", required = false) @Nullable String modifiedSince,
			@RequestParam(name = "created_since", required = false) @Nullable String createdSince,
			@RequestParam(name = "ordering", required = false) @Nullable String ordering,
			@RequestParam(name = "testmode", defaultValue = "false") String testMode,
			@RequestParam(name = "pdf_data", defaultValue = "false") boolean badges, HttpServletRequest request) {
		var wanted = Wanted.of(request);
		var event = device.event();
		if (Boolean.parseBoolean(testMode)) {
			return ResponseEntity.ok(PretixPage.of(request, List.of()));
		}
		boolean changed = modifiedSince != null || (ordering != null && ordering.contains("last_modified"));
		var order = changed ? RollOrder.CHANGED_LAST : RollOrder.REGISTERED;
		Instant since = CallBody.time(changed ? modifiedSince : createdSince, null);
		var page = this.roll.page(event.id(), order, since, wanted.from(), wanted.size());
		return ResponseEntity.ok()
			.header("X-Page-Generated", page.readAt().minus(MARGIN).toString())
			.body(PretixPage.of(request, wanted, page.all(), orders(event, page, badges)));
	}

	private List<OrderObject> orders(Event event, RollPage page, boolean badges) {
		var found = this.attendees.find(event.id(),
				page.entries().stream().map(AttendeeRoll.RollEntry::attendee).toList());
		var known = this.positions.of(event, found.values(), badges);
		return page.entries().stream().map((entry) -> {
			var attendee = found.get(entry.attendee());
			var position = known.get(entry.attendee());
			return (attendee != null && position != null)
					? OrderObject.of(event.id(), attendee, entry, position, this.ids)
					: OrderObject.gone(event.id(), entry, this.positions.gone(event, entry.attendee()), this.ids);
		}).toList();
	}

}
