import { door, onAction, show } from "/kiosk/card.js";
import { openGuest } from "/kiosk/guest.js";
import { t } from "/kiosk/language.js";
import { onUndo, remember } from "/kiosk/lasts.js";
import { busy } from "/kiosk/offline.js";
import { view } from "/kiosk/outcomes.js";
import { print, printUnasked } from "/kiosk/printing.js";
import { askReason } from "/kiosk/reason.js";
import { check, letIn } from "/kiosk/scan.js";
import { doubles } from "/kiosk/scanning.js";
import { signal } from "/kiosk/sound.js";
import { state } from "/kiosk/state.js";
import { readyIfIdle, tab } from "/kiosk/tabs.js";

/** From a ticket that was read to what is shown of it, and what staff may do about that. */
const $ = (id) => document.getElementById(id);
/** As long as the service takes them: a ticket of 1,024 characters, signed, or in a web address. */
const LONGEST = 4096;
const FRAME_MILLIS = 20;
/** What comes so soon is shown by itself: to draw something else before would take longer. */
const AT_ONCE_MILLIS = 40;

/** Only the newest scan is shown: an answer that comes late stands for nobody who came after. */
let newest = 0;
/** What was shown last of a scan. */
let latest = null;

/** Leaves a code that no ticket has in the field, so that a slip is not typed all again. */
function offerAgain(verdict) {
	if ($("ticket").value === "") {
		$("ticket").value = verdict.scan.ticket;
		if (document.activeElement === $("ticket")) {
			$("ticket").select();
		}
	}
}

async function showVerdict(verdict, mine) {
	const seen = view(verdict, door());
	if (mine === newest) {
		latest = verdict;
		await show(verdict);
	}
	// What is seen is not to wait for what is heard.
	setTimeout(() => signal(seen.look), FRAME_MILLIS);
	remember(verdict, seen);
	if (mine === newest && seen.unknown && !state.guest) {
		offerAgain(verdict);
	}
	// Each guest gets her badge, also who comes right before the next.
	if (verdict.outcome === "admitted" && state.settings.printAlways && verdict.attendee) {
		printUnasked(verdict.attendee);
	}
}

/** Shows that a ticket is being checked, unless it is known at once what it came to, then that. */
export async function answer(ticket, ask) {
	const mine = ++newest;
	busy();
	const checking = setTimeout(() => mine === newest && show({ outcome: "checking", ticket }), AT_ONCE_MILLIS);
	try {
		const verdict = await ask().finally(() => clearTimeout(checking));
		doubles.answered(ticket, state.way, performance.now());
		if (verdict.outcome !== "ended") {
			await showVerdict(verdict, mine);
		}
	} catch (error) {
		doubles.forget();
		if (mine === newest && state.setup) {
			await show({ outcome: "failed", detail: error.message });
		}
	}
	readyIfIdle();
}

const ready = () => $("outcome").dataset.outcome === "ready";

/**
 * Takes a code that was scanned or typed.
 * @param seen whether a camera read it
 */
export function scan(code, seen = false) {
	const ticket = code.trim();
	if (!state.setup || !ticket) {
		return;
	}
	if (doubles.take(ticket, state.way, performance.now(), seen)) {
		if (!seen && ready() && latest?.scan?.ticket === ticket) {
			// Who scans again what was put away sees what it came to.
			show(latest);
		}
		return;
	}
	if (ticket.length > LONGEST) {
		newest++;
		show({ outcome: "refused", reason: "unknown-ticket", scan: { ticket } });
		return;
	}
	answer(ticket, () => check(ticket));
}

async function letInFor(verdict, withReason) {
	const reason = withReason ? await askReason(t("let.in.anyway"), t("let.in")) : "";
	if (reason !== null) {
		doubles.forget();
		answer(verdict.scan.ticket, () => letIn(verdict, reason || undefined));
		$("ticket").focus();
	}
}

function act(action, verdict) {
	if (action === "print") {
		print(verdict.attendee);
	} else if (action === "find") {
		tab("find");
		$("search").focus();
	} else if (action === "add-guest") {
		tab("find");
		openGuest();
	} else if (action === "to-desk") {
		newest++;
		show({ outcome: "to-desk" });
		$("ticket").focus();
	} else {
		letInFor(verdict, action === "let-in-anyway");
	}
}

/** Wires what the buttons of the verdict do. */
export function wireAnswering() {
	onAction(act);
	onUndo(() => { newest++; });
}
