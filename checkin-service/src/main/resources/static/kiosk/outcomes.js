/** What each outcome looks like and says. Never colour alone: each has its words and its icon. */
const ICONS = {
	tick: "M12 34 L27 49 L53 16",
	stop: "M16 16 L48 48 M48 16 L16 48",
	turn: "M32 10 A22 22 0 1 1 12 24 M12 10 L12 24 L26 24",
	out: "M26 12 L12 12 L12 52 L26 52 M28 32 L54 32 M44 22 L54 32 L44 42",
	wait: "M32 12 L32 34 M32 48 L32 49",
	scan: "M10 22 V10 H22 M42 10 H54 V22 M54 42 V54 H42 M22 54 H10 V42 M20 32 H44",
};

const REASONS = {
	"unknown-ticket": ["Ticket not known", "Check the number, or search by name."],
	blocked: ["Please see the desk", "The organizer would like a word first."],
	"outside-hours": ["The doors are closed", "This event does not admit at this hour."],
	revoked: ["Ticket not valid any more", "Please see the desk."],
	cancelled: ["Ticket cancelled", "Please see the desk."],
	used: ["Ticket used", "It is good for one entry."],
};

const clock = (at) => new Date(at).toLocaleString([], { weekday: "short", hour: "2-digit", minute: "2-digit" });

function about(attendee) {
	return [attendee.company, attendee.role].filter((it) => it).join(" · ");
}

function whereSince(answer) {
	return answer.since ? `, ${clock(answer.since)}${answer.kiosk ? ` at ${answer.kiosk}` : ""}` : "";
}

/** The icon, title and detail of an answer to a scan. */
export function view(answer) {
	const name = answer.attendee?.name ?? "";
	switch (answer.outcome) {
		case "admitted":
			return [ICONS.tick, `Welcome${answer.firstCheckIn ? "" : " back"}, ${name}`, about(answer.attendee)];
		case "already-in":
			return [ICONS.turn, "Already in", `${name} was checked in before${whereSince(answer)}. Same ticket twice?`];
		case "left":
			return [ICONS.out, `Goodbye, ${name}`, "Checked out."];
		case "not-in":
			return [ICONS.turn, "Not checked in", `${name} is not inside, so there is nothing to check out.`];
		case "held":
			return [ICONS.stop, "Please confirm", [name, answer.note].filter((it) => it).join(": ")];
		case "undone":
			return [ICONS.turn, "Undone", answer.detail];
		case "trying":
			return [ICONS.wait, "One moment", "No answer yet: trying again. The scan is kept."];
		case "failed":
			return [ICONS.stop, "Not checked in yet", answer.detail];
		case "waiting":
			return [ICONS.scan, "Ready", "The next ticket, please."];
		default: {
			const [title, detail] = REASONS[answer.reason] ?? ["Refused", "Please see the desk."];
			const opens = answer.opensAt ? ` They open ${clock(answer.opensAt)}.` : "";
			return [ICONS.stop, title, (name ? `${name}. ${detail}` : detail) + opens];
		}
	}
}
