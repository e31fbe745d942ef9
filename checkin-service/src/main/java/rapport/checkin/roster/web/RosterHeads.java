package rapport.checkin.roster.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.checkin.attendee.PracticeTickets;
import rapport.checkin.attendee.SignedTickets;
import rapport.checkin.door.PresentAttendees;
import rapport.checkin.event.DoorPlan;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventDay;
import rapport.checkin.event.TicketWindow;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskKeys;
import rapport.checkin.kiosk.KioskSettings;
import rapport.checkin.roster.RosterSeal;
import tools.jackson.databind.json.JsonMapper;

/** Writes the first and the last line of a roster, and prepares what seals the others. */
@Component
class RosterHeads {

	private final PresentAttendees present;

	private final KioskKeys keys;

	private final SignedTickets tickets;

	private final PracticeTickets practice;

	private final JsonMapper json;

	private final Clock clock;

	record Head(int roster, boolean full, Instant at, EventPart event, long present, KioskPart kiosk,
			List<KeyPart> keys, List<RosterLines.Entry> practice) {
	}

	record EventPart(String eventId, long revision, String state, String name, String timeZone, List<EventDay> days,
			String presence, DoorPart door) {
	}

	record DoorPart(String reentry, @Nullable Integer capacity, List<TicketWindow> windows) {

		static DoorPart of(DoorPlan it) {
			return new DoorPart(it.reentry().word(), it.capacity(), it.windows());
		}

	}

	record KioskPart(String kioskId, String name, String mode, String direction, KioskKeys.@Nullable Pin pin) {
	}

	record KeyPart(String kid, String key) {
	}

	record End(boolean end, int entries, String cursor) {
	}

	RosterHeads(PresentAttendees present, KioskKeys keys, SignedTickets tickets, PracticeTickets practice,
			JsonMapper json, Clock clock) {
		this.present = present;
		this.keys = keys;
		this.tickets = tickets;
		this.practice = practice;
		this.json = json;
		this.clock = clock;
	}

	byte[] head(Event event, Kiosk kiosk, boolean full) {
		var now = this.clock.instant();
		var settings = kiosk.settings();
		var key = Base64.getUrlEncoder().withoutPadding().encodeToString(this.tickets.publicKey());
		return this.json.writeValueAsBytes(new Head(1, full, now,
				new EventPart(event.id().value(), event.revision(), word(event.stateAt(now)), event.name(),
						event.timeZone().getId(), event.days().all(), word(event.presence()),
						DoorPart.of(event.door())),
				this.present.count(event),
				new KioskPart(kiosk.kioskId(), kiosk.name(), settings.mode().word(), settings.direction().word(),
						this.keys.pin(settings)),
				List.of(new KeyPart(this.tickets.keyId(), key)),
				lines(kiosk, false).practice(this.practice.of(event.id()))));
	}

	byte[] end(int entries, String cursor) {
		return this.json.writeValueAsBytes(new End(true, entries, cursor));
	}

	/** Returns what writes entries; names only for a kiosk where staff work. */
	RosterLines lines(Kiosk kiosk, boolean names) {
		return new RosterLines(new RosterSeal(this.keys.roster(kiosk), this.keys.names(kiosk)), this.json,
				names && kiosk.settings().mode() == KioskSettings.Mode.STAFF);
	}

	private static String word(Enum<?> it) {
		return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
