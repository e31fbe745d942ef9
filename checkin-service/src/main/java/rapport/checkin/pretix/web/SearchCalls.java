package rapport.checkin.pretix.web;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.Event;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.PretixIds.Single;

/**
 * Finds tickets by name, company or ticket, by the newer and the older call; nothing by
 * one or two letters, as pretix does.
 */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}")
class SearchCalls {

	private static final int SHORTEST = 3;

	private static final int MOST = 50;

	private final Attendees attendees;

	private final Positions positions;

	private final PretixIds ids;

	SearchCalls(Attendees attendees, Positions positions, PretixIds ids) {
		this.attendees = attendees;
		this.positions = positions;
		this.ids = ids;
	}

	@GetMapping({ "/checkinrpc/search/", "/events/{event}/checkinlists/{list}/positions/" })
	PretixPage<PositionObject> search(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestParam(name = "search", defaultValue = "") String query,
			@RequestParam(name = "list", required = false) @Nullable List<String> lists,
			@RequestParam(name = "pdf_data", defaultValue = "false") boolean badges, HttpServletRequest request) {
		requireOwn(device, lists);
		boolean tooShort = query.strip().codePointCount(0, query.strip().length()) < SHORTEST && !isShort(query);
		return PretixPage.of(request, tooShort ? List.of() : found(device.event(), query, badges));
	}

	private void requireOwn(PretixDevice device, @Nullable List<String> lists) {
		var own = Long.toString(this.ids.of(device.event().id(), Single.LIST));
		if (lists != null && !lists.stream().allMatch(own::equals)) {
			throw new PretixException(HttpStatus.FORBIDDEN, "This device may only search its own event's list.");
		}
	}

	private List<PositionObject> found(Event event, String query, boolean badges) {
		var found = this.attendees.search(event.id(), query, null, MOST)
			.entries()
			.stream()
			.map(Attendees.Found.Entry::attendee)
			.toList();
		var positions = this.positions.of(event, found, badges);
		var results = new ArrayList<PositionObject>();
		for (Attendee attendee : found) {
			var position = positions.get(attendee.id());
			if (position != null) {
				results.add(position.alone(Positions.status(attendee), attendee.note() != null || attendee.hold()));
			}
		}
		return results;
	}

	/** A name in these scripts has two or three letters. */
	private static boolean isShort(String query) {
		return query.codePoints().anyMatch((it) -> switch (UnicodeScript.of(it)) {
			case HAN, HANGUL, HIRAGANA, KATAKANA, ARABIC, HEBREW -> true;
			default -> false;
		});
	}

}
