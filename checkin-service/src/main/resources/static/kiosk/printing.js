import { layOut } from "/kiosk/badge.js";
import { t } from "/kiosk/language.js";
import { ask } from "/kiosk/link.js";
import { askReason } from "/kiosk/reason.js";
import { keepPrint, wasPrinted } from "/kiosk/prints.js";
import { ready } from "/kiosk/rules.js";
import { drain, recount } from "/kiosk/sender.js";
import { state } from "/kiosk/state.js";

/** Prints badges by the browser, with or without a check-in. */
const PATIENCE_MILLIS = 2500;

/** What is on her badge: as the service has it, else what this tablet knows of her. */
async function cardOf(attendee) {
	const { attendeeId, name, company = "", role = "", ticket } = attendee;
	const known = attendeeId ? await ask("GET", `/attendees/${attendeeId}/badge`, undefined,
		{ patience: PATIENCE_MILLIS, fits: (it) => typeof it?.callName === "string" }).catch(() => null) : null;
	return { callName: name.split(/\s/)[0], name, pronouns: "", company, interests: [], ticket, printedAt: null, ...known, role };
}

let line = Promise.resolve();

/** Prints somebody's badge unless it was printed, one after the other. */
export function printUnasked(attendee) {
	line = line.then(() => print(attendee, true)).catch(() => {});
}

/**
 * Prints somebody's badge; where the browser prints for kiosks nothing is asked but why it is printed anew.
 * @param unasked whether nobody asked for it, so that a badge that was printed is not printed anew
 */
export async function print(attendee, unasked = false) {
	const [card] = await Promise.all([cardOf(attendee), ready()]);
	const again = card.printedAt !== null || await wasPrinted(attendee);
	if (again && unasked) {
		return;
	}
	const note = again ? await askReason(t("print.again"), t("print")) : "";
	if (note === null) {
		return;
	}
	layOut(card);
	await keepPrint(attendee, note);
	window.print();
	recount().then(() => state.online ? drain() : null).catch(() => {});
}
