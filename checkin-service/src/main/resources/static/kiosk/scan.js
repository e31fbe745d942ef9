import { uuid } from "/shared/api.js";
import { nowText } from "/kiosk/clock.js";
import { ask } from "/kiosk/link.js";
import { answered, confirmed, keep, keepDecided, showed } from "/kiosk/queue.js";
import { added, drain, recount } from "/kiosk/sender.js";
import { change, state } from "/kiosk/state.js";
import { decide, look } from "/kiosk/decide.js";
import * as stays from "/kiosk/stays.js";

/** So long a guest waits for the network before this tablet decides. */
const PATIENCE_MILLIS = 2500;

const itemOf = (scan) => ({ scan, eventId: state.setup.eventId, event: state.event?.name ?? state.setup.eventId });

/** Keeps something first of all. Returns its number, or null if the disk is full. */
async function kept(keeping) {
	try {
		const seq = await keeping();
		change({ diskFull: false });
		return seq;
	} catch {
		change({ diskFull: true });
		return null;
	}
}

async function online(scan, seq, looked) {
	const given = await ask("POST", "/check-ins", scan, { patience: PATIENCE_MILLIS, fits: (it) => it?.scanId === scan.scanId });
	if (seq !== null) {
		// Sent again where it cannot be taken off, which costs nothing.
		answered([{ seq, scan }], "relaxed").catch(() => {});
	}
	if (!given.attendee) {
		return given;
	}
	// She is greeted in her own language, which the list tells.
	const { card } = await looked;
	const moved = given.outcome === "admitted" || given.outcome === "left";
	if (given.practice && moved) {
		// No list tells where practice tickets stand.
		await stays.remember({ card }, scan);
	} else if (moved && card?.id === given.attendee.attendeeId) {
		stays.told(card, scan);
	}
	return card?.id === given.attendee.attendeeId
		? { ...given, card: { i: card.i }, attendee: { ...given.attendee, language: card.language } } : given;
}

const shownAs = ({ outcome }) => outcome === "off-list" ? "refused" : outcome;

/** What a decision changes of where she stands, given where she stood; null if nothing. */
const moving = (given, scan) => given.outcome === "admitted" || given.outcome === "left"
	? (now, ...stores) => stays.stands(now, given, scan, ...stores) : null;

/**
 * Decides here. What it came to is kept before anything is shown of it, with where she stands now, in one go.
 * @param seq the number of the scan where it is kept already
 * @param guest somebody who is sent before the scan, {item, card}
 */
async function offline(scan, seq, looked, guest) {
	const read = guest ? { ticket: scan.ticket, card: guest.card } : await looked;
	if (seq !== undefined) {
		const given = decide(scan, read);
		await showed(seq, shownAs(given), read.card, moving(given, scan));
		return { ...given, seq, queued: true };
	}
	let given;
	const made = await kept(() => keepDecided(read.card, (now) => {
		given = decide(scan, { ...read, card: read.card && stays.withStay(read.card, now.stay) });
		const moved = moving(given, scan);
		return { items: [...guest ? [guest.item] : [], { ...itemOf(scan), shown: shownAs(given), askedUntil: 0 }],
			moved: moved && ((...stores) => moved(now, ...stores)) };
	}));
	if (made !== null) {
		added(guest ? 2 : 1);
		return { ...given, seq: made, queued: true };
	}
	// What cannot be kept can still be asked, out of its turn.
	return (state.online && !guest ? await asked(scan, null, looked) : null) ?? { outcome: "not-kept" };
}

/** Asks the service; null if this tablet has to decide. */
async function asked(scan, seq, looked) {
	try {
		return await online(scan, seq, looked);
	} catch (error) {
		if (!state.setup) {
			return { outcome: "ended" };
		}
		if (error.retry || error.status === 401) {
			// A token that is good no more sends nothing, and loses nothing.
			return null;
		}
		if (seq !== null) {
			await answered([{ seq, scan }]);
		}
		return { outcome: "failed", detail: error.message };
	}
}

/**
 * Checks a ticket: it is kept, then asked about, and decided here where no answer comes in time or older scans still wait.
 * @param guest somebody who waits to be sent before the scan, {item, card}
 * @returns the verdict; `queued` if it was decided here, `problem` if the service refused to read it
 */
export async function check(ticket, { confirmed = false, reason, guest } = {}) {
	const scan = { scanId: uuid(), ticket, type: state.way, scannedAt: nowText(), kiosk: state.setup.kiosk };
	if (confirmed) {
		scan.confirmed = true;
		if (reason) {
			scan.confirmedBy = reason;
		}
	}
	// Whatever is wrong with this tablet's own list, the service can be asked.
	let looked = guest ? null : look(ticket).catch(() => ({ ticket, card: null }));
	let seq;
	if (state.online && state.waiting === 0 && !guest) {
		// What comes of the scan itself may be in the list before it is decided here.
		looked = looked.then(async (read) => ({ ...read, card: await stays.stood(read.card).catch(() => read.card) }));
		seq = await kept(() => keep({ ...itemOf(scan), askedUntil: Date.now() + PATIENCE_MILLIS + 500 }));
		const given = await asked(scan, seq, looked);
		if (given) {
			return { ...given, scan };
		}
	}
	const given = await offline(scan, seq ?? undefined, looked, guest);
	if (seq !== undefined || state.online) {
		recount().then(() => state.online ? drain() : null);
	}
	return { ...given, scan };
}

/**
 * Lets in whom staff want in. Who is held or does not fit in is scanned again as confirmed; a scan that still waits here
 * is changed; else a scan tells that she was let in, and the record's other opinion is the organizer's to settle.
 */
export async function letIn(verdict, reason) {
	const confirmable = verdict.outcome === "held" || verdict.reason === "full";
	if (confirmable && !verdict.queued) {
		return check(verdict.scan.ticket, { confirmed: true, reason });
	}
	const shown = { ...verdict, outcome: "admitted", reason: undefined, since: undefined, queued: verdict.queued || !state.online };
	if (verdict.queued && await confirmed(verdict.seq, reason)) {
		await stays.remember(verdict, verdict.scan);
		return shown;
	}
	const scan = { ...verdict.scan, scanId: uuid(), scannedAt: nowText(), confirmed: true, ...reason ? { confirmedBy: reason } : {} };
	if (await kept(() => keep({ ...itemOf(scan), shown: "admitted", deliberate: true, askedUntil: 0 })) === null) {
		return { outcome: "not-kept", scan };
	}
	await recount();
	return { ...shown, scan };
}
