import { said } from "/kiosk/codes.js";
import { state } from "/kiosk/state.js";
import { find } from "/kiosk/holders.js";
import { heads } from "/kiosk/roster.js";
import { decided, hinted, loaded, ready } from "/kiosk/rules.js";

const millis = (at) => at ? Date.parse(at) : null;

/** What the rules ask of a scan, of whoever holds the ticket, and of the event. */
function question(scan, card, event, present) {
	return {
		type: scan.type, at: millis(scan.scannedAt), confirmed: Boolean(scan.confirmed),
		known: true, admission: card.admission ?? "valid", hold: Boolean(card.hold), ticketType: card.ticketType,
		in: Boolean(card.in), since: millis(card.since), ever: Boolean(card.ever),
		day: event.days.map((day) => `${millis(day.doors)} ${millis(day.closes)}`),
		presence: event.presence ?? "day", reentry: event.door?.reentry ?? "after-exit",
		capacity: event.door?.capacity, present,
		practice: Boolean(card.practice),
		window: (event.door?.windows ?? []).map((it) => `${millis(it.from) ?? ""} ${millis(it.to) ?? ""} ${it.ticketType}`),
	};
}

/**
 * Reads a code by the list as it is now.
 * @returns {ticket, card, genuine, hint, several}; where she stands who has the card is not read, stays.stood tells it
 */
export async function look(ticket) {
	await ready().catch(() => {});
	const { keys = [] } = await heads();
	const code = await said(ticket, state.setup.eventId, keys);
	const card = code.hint ? null : await find(code.ticket).catch(() => null);
	return card?.several ? { ...code, card: null, several: true } : { ...code, card };
}

/** What the rules say; null if they cannot read what they are asked. */
function byRules(scan, card) {
	try {
		return decided(question(scan, card, state.event, state.present));
	} catch {
		return null;
	}
}

/**
 * Decides a scan on this tablet by the door's rules and the list. What the list does not have is `off-list`.
 * @param looked how the list stood when the ticket was scanned: what came of the scan itself may be in it since
 */
export function decide(scan, { card, genuine, hint, ticket, several }) {
	if (hint) {
		return { outcome: "refused", reason: "unknown-ticket", hint };
	}
	const verdict = card && state.event?.days && loaded() ? byRules(scan, card) : null;
	if (!verdict) {
		return { outcome: "off-list", genuine, hint: several ? "ambiguous" : hinted(ticket) };
	}
	const attendee = { attendeeId: card.id, ticket: card.ticket, name: card.name, company: card.company ?? "", role: card.role ?? "",
		language: card.language };
	const wasIn = verdict.outcome === "already-in" || verdict.outcome === "left";
	return { ...verdict, card, attendee, ...card.practice ? { practice: true } : {}, ...card.note ? { note: card.note } : {}, firstCheckIn: !card.ever,
		...wasIn && card.since ? { since: card.since, kiosk: card.door } : {} };
}
