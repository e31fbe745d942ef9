package rapport.checkin.pretix.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.door.CheckIn;
import rapport.checkin.event.Event;
import rapport.checkin.pretix.PretixIds;
import rapport.checkin.pretix.PretixIds.Single;
import rapport.checkin.pretix.web.RedeemAnswer.HoldQuestion;
import rapport.checkin.pretix.web.RedeemAnswer.RedeemedList;
import tools.jackson.databind.json.JsonMapper;

/** Puts the door's verdicts into apps' words. */
@Component
class RedeemAnswers {

	private final Attendees attendees;

	private final Positions positions;

	private final PretixIds ids;

	private final JsonMapper json;

	/** A scan that was decided, and who holds its ticket. */
	private record Scanned(Event event, ScanCall call, CheckIn decided, @Nullable Attendee attendee, Explanation why,
			boolean badges) {
	}

	RedeemAnswers(Attendees attendees, Positions positions, PretixIds ids, JsonMapper json) {
		this.attendees = attendees;
		this.positions = positions;
		this.ids = ids;
		this.json = json;
	}

	/** Returns what an app is told; whom it let in already it is never told off for. */
	RedeemAnswer of(Event event, ScanCall call, CheckIn decided, boolean badges) {
		var scanned = new Scanned(event, call, decided,
				this.attendees.find(event.id(), decided.attendee()).orElse(null),
				new Explanation(this.json, decided, event.timeZone()), badges);
		if (call.force()) {
			return ok(scanned);
		}
		return switch (decided.outcome()) {
			case "admitted", "left", "not-in" -> ok(scanned);
			case "held" -> asked(scanned);
			default -> "full".equals(decided.reason()) ? asked(scanned) : refused(scanned);
		};
	}

	private RedeemAnswer ok(Scanned scanned) {
		var note = scanned.why().note();
		return new RedeemAnswer(HttpStatus.CREATED, "ok", null, null, note != null,
				RedeemWords.texts(note, scanned.attendee()), position(scanned), list(scanned.event(), true), null);
	}

	/** Staff may let in who is held, or whom there is no room for. */
	private RedeemAnswer asked(Scanned scanned) {
		if (!scanned.call().asks()) {
			return refused(scanned);
		}
		var note = scanned.why().note();
		var event = scanned.event();
		var fact = (scanned.decided().reason() != null) ? "The event is full." : "Staff must confirm this guest.";
		var question = HoldQuestion.of(this.ids.of(event.id(), Single.HOLD_QUESTION),
				this.ids.of(event.id(), Single.ITEM), (note != null) ? fact + " " + note : fact);
		return new RedeemAnswer(HttpStatus.BAD_REQUEST, "incomplete", null, null, true, List.of(), position(scanned),
				list(event, true), List.of(question));
	}

	/**
	 * An app that does not know that tickets can be cancelled is told that hers is not
	 * paid, on a list on which she has to have paid.
	 */
	private RedeemAnswer refused(Scanned scanned) {
		var decided = scanned.decided();
		var reason = (decided.reason() != null) ? decided.reason() : decided.outcome();
		var word = RedeemWords.reason(reason);
		boolean older = "canceled".equals(word) && !scanned.call().knowsCancelled();
		var note = scanned.why().note();
		return new RedeemAnswer("unknown-ticket".equals(reason) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
				"error", older ? "unpaid" : word, scanned.why().of(decided.outcome(), decided.reason()), note != null,
				RedeemWords.texts(note, scanned.attendee()), position(scanned), list(scanned.event(), !older), null);
	}

	private @Nullable PositionObject position(Scanned scanned) {
		var attendee = scanned.attendee();
		if (attendee == null) {
			return null;
		}
		var position = this.positions.of(scanned.event(), List.of(attendee), scanned.badges()).get(attendee.id());
		return (position != null)
				? position.alone(Positions.status(attendee), attendee.note() != null || attendee.hold()) : null;
	}

	private RedeemedList list(Event event, boolean unpaid) {
		return new RedeemedList(this.ids.of(event.id(), Single.LIST), CheckInListObject.NAME, event.id().value(),
				unpaid);
	}

}
