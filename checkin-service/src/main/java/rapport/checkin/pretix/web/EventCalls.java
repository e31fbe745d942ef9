package rapport.checkin.pretix.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.web.BadgeObjects.BadgeItem;
import rapport.checkin.pretix.web.BadgeObjects.BadgeLayout;
import rapport.checkin.pretix.web.ItemObject.CategoryObject;

/** What there is at an event. A device sees its own event only, as the only one. */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}")
class EventCalls {

	private final PretixIds ids;

	EventCalls(PretixIds ids) {
		this.ids = ids;
	}

	@GetMapping("/events/")
	PretixPage<EventObject> events(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestParam(name = "ends_after", required = false) @Nullable String endsAfter,
			@RequestParam(name = "has_subevents", required = false) @Nullable String series,
			HttpServletRequest request) {
		var event = device.event();
		var after = CallBody.time(endsAfter, null);
		boolean over = after != null && event.days().last().closes().isBefore(after);
		return PretixPage.of(request,
				(over || "true".equalsIgnoreCase(series)) ? List.of() : List.of(EventObject.of(event)));
	}

	@GetMapping("/events/{event}/")
	EventObject event(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device) {
		return EventObject.of(device.event());
	}

	@GetMapping("/events/{event}/categories/")
	PretixPage<CategoryObject> categories(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			HttpServletRequest request) {
		return PretixPage.of(request, List.of(CategoryObject.of(device.event().id(), this.ids)));
	}

	@GetMapping("/events/{event}/items/")
	PretixPage<ItemObject> items(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			HttpServletRequest request) {
		return PretixPage.of(request, List.of(ItemObject.of(device.event().id(), this.ids)));
	}

	@GetMapping("/events/{event}/badgelayouts/")
	PretixPage<BadgeLayout> layouts(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			HttpServletRequest request) {
		return PretixPage.of(request, List.of(BadgeObjects.layout(device.event().id(), this.ids)));
	}

	@GetMapping("/events/{event}/badgeitems/")
	PretixPage<BadgeItem> badgeItems(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			HttpServletRequest request) {
		return PretixPage.of(request, List.of(BadgeObjects.item(device.event().id(), this.ids)));
	}

	/** What there is none of here. */
	@GetMapping({ "/subevents/", "/reusablemedia/", "/events/{event}/subevents/", "/events/{event}/questions/" })
	PretixPage<Object> none(HttpServletRequest request) {
		return PretixPage.of(request, List.of());
	}

	@GetMapping("/events/{event}/settings/")
	ResponseEntity<Map<String, String>> settings() {
		return ResponseEntity.ok(Map.of());
	}

}
