package rapport.checkin.pretix.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.badge.BadgePrints;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.Scan;
import rapport.checkin.door.ScanHistory;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.PretixIds.Single;
import rapport.checkin.pretix.web.PositionObject.CheckInObject;
import rapport.checkin.pretix.web.PositionObject.PrintLogObject;

/** Attendees as apps know them: each has one order with one position. */
@Component
class Positions {

	private final PretixIds ids;

	private final ScanHistory history;

	private final BadgePrints prints;

	Positions(PretixIds ids, ScanHistory history, BadgePrints prints) {
		this.ids = ids;
		this.history = history;
		this.prints = prints;
	}

	/**
	 * Returns attendees in their order.
	 * @param badges whether the texts for badges are wanted
	 */
	Map<AttendeeId, PositionObject> of(Event event, Collection<Attendee> attendees, boolean badges) {
		var all = attendees.stream().map(Attendee::id).toList();
		var movements = this.history.movements(event.id(), all);
		var printed = this.prints.last(event.id(), all);
		var positions = new LinkedHashMap<AttendeeId, PositionObject>();
		for (var attendee : attendees) {
			var id = attendee.id();
			positions.put(id, position(event, attendee, checkIns(event.id(), movements.getOrDefault(id, List.of())),
					prints(event.id(), id, printed.get(id)), badges));
		}
		return positions;
	}

	/**
	 * Returns what is left of somebody's position who was erased: a ticket that nobody
	 * has.
	 */
	PositionObject gone(Event event, AttendeeId id) {
		return new PositionObject(this.ids.position(event.id(), id), this.ids.order(event.id(), id), 1,
				this.ids.of(event.id(), Single.ITEM), ItemObject.NOTHING, "",
				Map.of("_scheme", "full", "full_name", ""), "", ItemObject.NOTHING, ItemObject.NOTHING,
				this.ids.digest("GONE", event.id().value(), id.value()), this.ids.pseudonym(event.id(), id), false,
				List.of(), List.of(), List.of(), List.of(), null, event.days().first().doors(),
				event.days().last().closes(), null, null, null);
	}

	/** Returns whether her ticket is paid, or cancelled, as apps have it. */
	static String status(Attendee attendee) {
		return switch (attendee.admission()) {
			case VALID, BLOCKED -> "p";
			case REVOKED, CANCELLED -> "c";
		};
	}

	private PositionObject position(Event event, Attendee it, List<CheckInObject> checkIns, List<PrintLogObject> prints,
			boolean badges) {
		boolean blocked = it.admission() == Admission.BLOCKED;
		return new PositionObject(this.ids.position(event.id(), it.id()), this.ids.order(event.id(), it.id()), 1,
				this.ids.of(event.id(), Single.ITEM), ItemObject.NOTHING, it.name(),
				Map.of("_scheme", "full", "full_name", it.name()), it.company().isEmpty() ? null : it.company(),
				ItemObject.NOTHING, ItemObject.NOTHING, it.ticket(), this.ids.pseudonym(event.id(), it.id()), false,
				checkIns, prints, List.of(), List.of(), blocked ? List.of("organizer") : null,
				TicketTimes.from(event, it), TicketTimes.until(event, it), badges ? badge(event, it) : null, null,
				null);
	}

	private static Map<String, String> badge(Event event, Attendee it) {
		return Map.of("attendee_name", it.name(), "attendee_company", it.company(), "attendee_job_title", it.role(),
				"secret", it.ticket(), "event_name", event.name(), "item",
				it.ticketType().isEmpty() ? "Ticket" : it.ticketType(), "interests", String.join(", ", it.interests()));
	}

	/**
	 * The newest first, at times in the order of what happened, whatever the doors' own
	 * clocks say: apps sort them by time.
	 */
	private List<CheckInObject> checkIns(EventId event, List<CheckIn> newestFirst) {
		var checkIns = new ArrayList<CheckInObject>();
		var last = Instant.MIN;
		for (var scan : newestFirst.reversed()) {
			var earlier = scan.scannedAt().isBefore(scan.recordedAt()) ? scan.scannedAt() : scan.recordedAt();
			var own = earlier.truncatedTo(ChronoUnit.MILLIS);
			last = own.isAfter(last) ? own : last.plusMillis(1);
			checkIns.addFirst(new CheckInObject(this.ids.scan(event, scan.scanId()), this.ids.of(event, Single.LIST),
					last, (scan.type() == Scan.Type.ENTRY) ? "entry" : "exit", false));
		}
		return checkIns;
	}

	private List<PrintLogObject> prints(EventId event, AttendeeId attendee, @Nullable Instant last) {
		return (last == null) ? List.of() : List
			.of(new PrintLogObject(this.ids.mark(event, "PRINT", attendee), true, last, "Rapport", "badge", Map.of()));
	}

}
