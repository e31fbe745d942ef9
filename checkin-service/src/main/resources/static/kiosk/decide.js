import { said } from "/kiosk/codes.js";
import * as kept from "/kiosk/kept.js";
import { state } from "/kiosk/state.js";
import * as roster from "/kiosk/roster.js";
import { decided, hinted } from "/kiosk/rules.js";

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
		window: (event.door?.windows ?? []).map((it) => `${millis(it.from) ?? ""} ${millis(it.to) ?? ""} ${it.ticketType}`),
	};
}

/** Decides a scan on this tablet by the door's rules and the list. What the list does not have is `off-list`. */
export async function decide(scan) {
	const keys = (await kept.get("list").catch(() => null))?.keys ?? [];
	const code = await said(scan.ticket, state.setup.eventId, keys);
	if (code.hint) {
		return { outcome: "refused", reason: "unknown-ticket", hint: code.hint };
	}
	const card = await roster.find(code.ticket).catch(() => null);
	if (!card || !state.event?.days) {
		return { outcome: "off-list", genuine: code.genuine, hint: hinted(code.ticket) };
	}
	const verdict = decided(question(scan, card, state.event, state.present));
	const attendee = { attendeeId: card.id, ticket: card.ticket, name: card.name, company: card.company ?? "", role: card.role ?? "",
		language: card.language };
	const wasIn = verdict.outcome === "already-in" || verdict.outcome === "left";
	return { ...verdict, card, attendee, ...card.note ? { note: card.note } : {}, firstCheckIn: !card.ever,
		...wasIn && card.since ? { since: card.since, kiosk: card.door } : {} };
}
