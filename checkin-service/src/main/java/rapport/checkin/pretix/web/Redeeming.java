package rapport.checkin.pretix.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckIns;
import rapport.checkin.door.CheckIns.Claim;
import rapport.checkin.door.DoorStore;
import rapport.checkin.event.Event;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.PretixIds.Single;
import rapport.checkin.pretix.web.RedeemAnswer.HoldQuestion;
import rapport.checkin.pretix.web.RedeemAnswer.RedeemedList;
import tools.jackson.databind.json.JsonMapper;

/** Puts apps' scans to the door, and its verdicts into their words. */
@Component
class Redeeming {

	private final CheckIns checkIns;

	private final DoorStore scans;

	private final Attendees attendees;

	private final Positions positions;

	private final PretixIds ids;

	private final JsonMapper json;

	private final Clock clock;

	Redeeming(CheckIns checkIns, DoorStore scans, Attendees attendees, Positions positions, PretixIds ids,
			JsonMapper json, Clock clock) {
		this.checkIns = checkIns;
		this.scans = scans;
		this.attendees = attendees;
		this.positions = positions;
		this.ids = ids;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Decides a scan; returns once that is recorded. What an app let in already it is
	 * never told off for.
	 */
	RedeemAnswer redeem(PretixDevice device, ScanCall call, boolean badges) {
		var event = device.event();
		var decided = decide(device, call);
		var attendee = this.attendees.find(event.id(), decided.attendee()).orElse(null);
		var explanation = new Explanation(this.json, decided, event.timeZone());
		if (call.force()) {
			return ok(event, attendee, explanation.note(), badges);
		}
		return switch (decided.outcome()) {
			case "admitted", "left", "not-in" -> ok(event, attendee, explanation.note(), badges);
			case "already-in" -> refused(event, attendee, explanation, "already-in", null, badges);
			case "held" -> asked(event, call, attendee, explanation, decided, badges);
			default -> "full".equals(decided.reason()) ? asked(event, call, attendee, explanation, decided, badges)
					: refused(event, attendee, explanation, decided.outcome(), decided.reason(), badges);
		};
	}

	/**
	 * A nonce stands for what was recorded under it. If that let nobody in and the app
	 * did, or now has an answer to what it was asked, it is another scan.
	 */
	private CheckIn decide(PretixDevice device, ScanCall call) {
		var id = call.scanId(device.kiosk().kioskId(), this.ids);
		if (call.confirmed()) {
			var before = this.scans.find(device.event().id(), id);
			if (before.isPresent() && !before.get().changed() && before.get().told().confirmedBy() == null) {
				id = call.otherScanId(device.kiosk().kioskId(), this.ids);
			}
		}
		var claim = check(device, call, id);
		if (claim instanceof Claim.IdReused) {
			claim = check(device, call, call.otherScanId(device.kiosk().kioskId(), this.ids));
		}
		if (claim instanceof Claim.Decided(var decided, var recording)) {
			recording.await();
			return decided;
		}
		throw new IllegalStateException("A scan's own id belongs to another scan");
	}

	private Claim check(PretixDevice device, ScanCall call, String id) {
		return this.checkIns.check(device.event(), call.toScan(id, device.kiosk().name(), this.clock.instant()));
	}

	private RedeemAnswer ok(Event event, @Nullable Attendee attendee, @Nullable String note, boolean badges) {
		return new RedeemAnswer(HttpStatus.CREATED, "ok", null, null, note != null, texts(note, attendee),
				position(event, attendee, badges), list(event), null);
	}

	/** Staff may let in who is held, or whom there is no room for. */
	private RedeemAnswer asked(Event event, ScanCall call, @Nullable Attendee attendee, Explanation explanation,
			CheckIn decided, boolean badges) {
		if (!call.asks()) {
			return refused(event, attendee, explanation, decided.outcome(), decided.reason(), badges);
		}
		var note = explanation.note();
		var fact = (decided.reason() != null) ? "The event is full." : "Staff must confirm this guest.";
		var question = HoldQuestion.of(this.ids.of(event.id(), Single.HOLD_QUESTION),
				this.ids.of(event.id(), Single.ITEM), (note != null) ? fact + " " + note : fact);
		return new RedeemAnswer(HttpStatus.BAD_REQUEST, "incomplete", null, null, true, List.of(),
				position(event, attendee, badges), list(event), List.of(question));
	}

	private RedeemAnswer refused(Event event, @Nullable Attendee attendee, Explanation explanation, String outcome,
			@Nullable String reason, boolean badges) {
		var word = (reason != null) ? reason : outcome;
		var note = explanation.note();
		return new RedeemAnswer("unknown-ticket".equals(word) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, "error",
				word(word), explanation.of(outcome, reason), note != null, texts(note, attendee),
				position(event, attendee, badges), list(event), null);
	}

	/** Returns the reason by the name that apps know. */
	private static String word(String reason) {
		return switch (reason) {
			case "already-in", "used" -> "already_redeemed";
			case "unknown-ticket" -> "unknown_ticket";
			case "blocked" -> "blocked";
			case "revoked" -> "revoked";
			case "cancelled" -> "canceled";
			case "outside-hours", "outside-window" -> "invalid_time";
			case "full", "held" -> "rules";
			default -> "error";
		};
	}

	/** What staff see with the verdict. */
	private static List<String> texts(@Nullable String note, @Nullable Attendee attendee) {
		return Stream.of(note, (attendee != null) ? attendee.ticketType() : null)
			.filter((it) -> it != null && !it.isEmpty())
			.map(String::valueOf)
			.toList();
	}

	private @Nullable PositionObject position(Event event, @Nullable Attendee attendee, boolean badges) {
		if (attendee == null) {
			return null;
		}
		var position = this.positions.of(event, List.of(attendee), badges).get(attendee.id());
		return (position != null)
				? position.alone(Positions.status(attendee), attendee.note() != null || attendee.hold()) : null;
	}

	private RedeemedList list(Event event) {
		return new RedeemedList(this.ids.of(event.id(), Single.LIST), CheckInListObject.NAME, event.id().value(), true);
	}

}
