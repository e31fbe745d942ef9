package rapport.checkin.pretix.web;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.Event;

/** Finds tickets by name, company or ticket, by the newer and the older call. */
@RestController
@RequestMapping("/api/v1/organizers/{organizer}")
class SearchCalls {

	private static final int SHORTEST = 3;

	private static final int MOST = 50;

	private final Attendees attendees;

	private final Positions positions;

	SearchCalls(Attendees attendees, Positions positions) {
		this.attendees = attendees;
		this.positions = positions;
	}

	@GetMapping({ "/checkinrpc/search/", "/events/{event}/checkinlists/{list}/positions/" })
	PretixPage<PositionObject> search(@RequestAttribute(PretixDevice.ATTRIBUTE) PretixDevice device,
			@RequestParam(name = "search", defaultValue = "") String query,
			@RequestParam(name = "pdf_data", defaultValue = "false") boolean badges, HttpServletRequest request) {
		if (query.strip().codePointCount(0, query.strip().length()) < SHORTEST && !isShort(query)) {
			throw new PretixException(HttpStatus.BAD_REQUEST, "Search for at least " + SHORTEST + " characters.");
		}
		return PretixPage.of(request, found(device.event(), query, badges));
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
