import { uuid } from "/shared/api.js";
import { ask } from "/kiosk/link.js";
import { answered, confirmed, keep, showed } from "/kiosk/queue.js";
import { drain, recount } from "/kiosk/sender.js";
import { change, state } from "/kiosk/state.js";
import { decide, look } from "/kiosk/decide.js";
import * as roster from "/kiosk/roster.js";

/** So long a guest waits for the network before this tablet decides. */
const PATIENCE_MILLIS = 2500;

/** Keeps a scan first of all. Returns its number, or null if the disk is full. */
async function kept(scan, asking) {
	const { eventId } = state.setup;
	try {
		const seq = await keep({ scan, eventId, event: state.event?.name ?? eventId, askedUntil: asking ? Date.now() + PATIENCE_MILLIS + 500 : 0 });
		change({ diskFull: false });
		return seq;
	} catch {
		change({ diskFull: true });
		return null;
	}
}

async function online(scan, seq, looked) {
	const given = await ask("POST", "/check-ins", scan, { patience: PATIENCE_MILLIS });
	if (seq !== null) {
		await answered([seq]);
	}
	if (!given.attendee) {
		return given;
	}
	// She is greeted in her own language, which the list tells.
	const { card } = await looked;
	return { ...given, attendee: { ...given.attendee, ...card?.id === given.attendee.attendeeId ? { language: card.language } : {} } };
}

async function offline(scan, seq, looked) {
	if (seq === null) {
		return { outcome: "not-kept", scanId: scan.scanId };
	}
	const given = decide(scan, await looked);
	const changed = given.outcome === "admitted" || given.outcome === "left";
	await Promise.all([showed(seq, given.outcome === "off-list" ? "refused" : given.outcome), changed && roster.remember(given, scan)]);
	return { ...given, seq, queued: true };
}

/**
 * Checks a ticket: it is kept, then asked about, and decided here where no answer comes in time or older scans still wait.
 * @returns the verdict; `queued` if it was decided here, `problem` if the service refused to read it
 */
export async function check(ticket, { confirmed = false, reason } = {}) {
	const scan = { scanId: uuid(), ticket, type: state.way, scannedAt: new Date().toISOString(), kiosk: state.setup.kiosk };
	if (confirmed) {
		scan.confirmed = true;
		if (reason) {
			scan.confirmedBy = reason;
		}
	}
	const asking = state.online && state.waiting === 0;
	const looked = look(ticket);
	const seq = await kept(scan, asking);
	try {
		if (asking || seq === null) {
			return { ...await online(scan, seq, looked), scan };
		}
	} catch (error) {
		if (!state.setup) {
			return { outcome: "ended", scan };
		}
		if (!error.retry) {
			if (seq !== null) {
				await answered([seq]);
			}
			return { outcome: "failed", detail: error.message, scan };
		}
	}
	const given = await offline(scan, seq, looked);
	recount().then(() => state.online ? drain() : null);
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
	const shown = { ...verdict, outcome: "admitted", reason: undefined, since: undefined, queued: true };
	if (verdict.queued && await confirmed(verdict.seq, reason)) {
		await roster.remember(verdict, verdict.scan);
		return shown;
	}
	const scan = { ...verdict.scan, scanId: uuid(), scannedAt: new Date().toISOString(), confirmed: true, ...reason ? { confirmedBy: reason } : {} };
	await keep({ scan, eventId: state.setup.eventId, event: state.event?.name, shown: "admitted", deliberate: true, askedUntil: 0 });
	await recount();
	return { ...shown, scan };
}
