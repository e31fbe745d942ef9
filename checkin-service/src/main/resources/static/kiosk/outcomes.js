import { hint, shortened } from "/kiosk/hints.js";

/** What each outcome looks like and says. Never colour alone: each has its words and its icon. */
const ICONS = {
	tick: "M12 34 L27 49 L53 16",
	stop: "M16 16 L48 48 M48 16 L16 48",
	turn: "M32 10 A22 22 0 1 1 12 24 M12 10 L12 24 L26 24",
	out: "M26 12 L12 12 L12 52 L26 52 M28 32 L54 32 M44 22 L54 32 L44 42",
	wait: "M32 8 A24 24 0 1 1 31.9 8 M32 18 L32 34 L42 40",
	scan: "M10 22 V10 H22 M42 10 H54 V22 M54 42 V54 H42 M22 54 H10 V42 M20 32 H44",
	ask: "M22 24 A10 10 0 1 1 32 34 L32 42 M32 51 L32 52",
};

const REFUSALS = { blocked: ["desk", "desk.detail"], revoked: ["revoked", "desk"], cancelled: ["cancelled", "desk"], used: ["used", "used.detail"],
	full: ["full", "full.detail"], "outside-window": ["window", "window.detail"] };

const about = (attendee) => [attendee?.company, attendee?.role].filter((it) => it).join(" · ");

const line = (key, values) => ({ key, values });

/**
 * What a verdict shows.
 * @param door {time: at => text, today: at => whether it is, zone, listAt, guest}
 * @returns {look, icon, title, lines, actions, guest}: look is its colour; title and lines are keys of texts with values, or
 * plain texts; actions are what staff can do; hold is how long it stays, in milliseconds
 */
export function view(verdict, door) {
	const name = verdict.attendee?.name ?? "";
	const later = verdict.queued ? [line("later")] : [];
	const note = verdict.practice ? [line("rehearsal")] : verdict.note && !door.guest ? [verdict.note] : [];
	switch (verdict.outcome) {
		case "ready":
			return { look: "ready", icon: ICONS.scan, title: line(door.guest ? "ready.guest" : "ready"),
				lines: [line(door.guest ? "ready.guest.detail" : "ready.detail")] };
		case "checking":
			return { look: "checking", icon: ICONS.wait, title: line("checking", { ticket: shortened(verdict.ticket, 24) }), lines: [line("checking.detail")] };
		case "admitted":
			return { look: "admitted", icon: ICONS.tick, greets: true, badge: verdict.queued,
				title: name ? line(verdict.firstCheckIn === false ? "welcome.back" : "welcome", { name }) : line("welcome.nameless"),
				lines: [about(verdict.attendee), ...note, ...later], actions: verdict.attendee ? ["print"] : [] };
		case "already-in":
			return { look: "already-in", icon: ICONS.turn, title: line("already"), lines: [since(verdict, name, door), about(verdict.attendee), ...note],
				actions: ["let-in-anyway"], hold: 20000 };
		case "left":
			return { look: "left", icon: ICONS.out, greets: true, badge: verdict.queued, title: name ? line("goodbye", { name }) : line("goodbye.nameless"),
				lines: [line("goodbye.detail"), ...note, ...later] };
		case "not-in":
			return { look: "already-in", icon: ICONS.turn, title: line("not.in"), lines: [line("not.in.detail", { name }), ...note] };
		case "held":
			return { look: "held", icon: ICONS.ask, title: door.guest ? line("desk") : line("hold"), lines: door.guest ? [line("desk.detail"), ...verdict.practice ? note : []] : [name, ...note],
				actions: ["let-in", "to-desk"], hold: 30000 };
		case "off-list":
			return { look: "held", icon: ICONS.ask, title: door.guest ? line("desk") : line("offlist"), actions: ["let-in", "to-desk"], hold: 30000,
				lines: door.guest ? [line("desk.detail")] : [verdict.genuine ? line("offlist.genuine") : verdict.hint ? line(...hinted(verdict)) : null,
					door.listAt ? line("offlist.detail", { time: door.time(door.listAt) }) : line("offlist.none"), read(verdict)] };
		case "undone":
			return { look: "left", icon: ICONS.turn, title: line("undone"), lines: [verdict.late ? line("undone.late")
				: line(verdict.exit ? "undone.exit" : "undone.detail", { name })] };
		case "not-kept":
			return { look: "refused", icon: ICONS.stop, title: line("not.kept"), hold: 60000,
				lines: [line("not.kept.detail", { ticket: shortened(verdict.scan.ticket) })] };
		case "failed":
			return { look: "refused", icon: ICONS.stop, title: line("failed"), lines: [verdict.detail], hold: 15000 };
		case "to-desk":
			return { look: "already-in", icon: ICONS.turn, title: line("desk"), lines: [line("desk.detail")] };
		default:
			return refusal(verdict, name, door, note);
	}
}

function since(verdict, name, door) {
	if (!verdict.since) {
		return line("already.before", { name });
	}
	return verdict.kiosk ? line("already.detail", { name, time: door.time(verdict.since), door: verdict.kiosk })
		: line("already.since", { name, time: door.time(verdict.since) });
}

const HINTS = { forged: "hint.forged", "other-event": "hint.elsewhere", "web-address": "hint.address", "keyboard-layout": "hint.layout",
	"two-codes": "hint.two", ambiguous: "hint.ambiguous" };

/** What may be wrong with a code: as the service says, else as far as it can be seen. */
function hinted({ hint: told, otherEvent, scan }) {
	return otherEvent ? ["hint.elsewhere.named", { event: otherEvent }] : [HINTS[told] ?? hint(scan.ticket) ?? "unknown.detail"];
}

const opening = ({ opensAt }, door) => line(door.today(opensAt) ? "closed.opens" : "closed.opens.day",
	{ time: door.time(opensAt), zone: door.zone });

const read = (verdict) => line("read", { code: shortened(verdict.scan.ticket) });

function refusal(verdict, name, door, note) {
	const shown = { look: "refused", icon: ICONS.stop, hold: 12000 };
	if (verdict.reason === "unknown-ticket") {
		return { ...shown, title: line("unknown"), actions: ["find", "add-guest"], hold: 15000, unknown: true,
			lines: door.guest ? [line("unknown.guest")] : [line(...hinted(verdict)), read(verdict)] };
	}
	if (verdict.reason === "outside-hours") {
		return { ...shown, title: line("closed"), lines: [name, verdict.opensAt ? opening(verdict, door) : line("closed.over"), ...note] };
	}
	const [title, detail] = REFUSALS[verdict.reason] ?? ["desk", "desk.detail"];
	const opens = verdict.reason === "outside-window" && verdict.opensAt ? [opening(verdict, door)] : [];
	return { ...shown, title: line(title), lines: [name, line(detail), ...opens, ...note], actions: verdict.reason === "full" ? ["let-in-anyway"] : [] };
}
