import { change, state } from "/kiosk/state.js";
import { ask, OURS } from "/kiosk/link.js";
import * as kept from "/kiosk/kept.js";
import { sendGuest } from "/kiosk/guests.js";
import { sendPrint } from "/kiosk/prints.js";
import { release } from "/kiosk/spare.js";
import { answered, asked, asSent, counts, isScan, LARGEST_BATCH, looked, looksOf, nextBatch, unsent, waiting } from "/kiosk/queue.js";

/** What hangs longer hangs for good: the next try follows, and nothing counts twice. */
const PATIENCE_MILLIS = 15000;
const LOOK_AGAIN_MILLIS = 2500;
/** A long queue takes long to read, and who scans meanwhile waits. */
const AGAIN_MILLIS_EACH = 10;
/** Where nothing answers in time, what waits is tried so often, and for so long. */
const SLOWLY_MILLIS = 10000;
const SLOW_PATIENCE_MILLIS = 8000;

/** One tab sends at a time; where the browser has no locks, ids that stay the same keep a scan from counting twice. */
const alone = (action) => navigator.locks
	? navigator.locks.request("rapport-kiosk-send", { ifAvailable: true }, (lock) => lock ? action() : null) : action();

const tabs = "BroadcastChannel" in window ? new BroadcastChannel("rapport-kiosk") : null;
let told = () => {};
let running = false;

/** Says whom to tell what was sent: {sent, answers, looks}. */
export const onSent = (action) => { told = action; };

let counted = { items: -1, others: 0 };

/** Counts what waits, for the chip; to read it all is left out while its number is the same. */
export async function recount() {
	if (!state.setup) {
		return;
	}
	const { eventId } = state.setup;
	const now = Date.now();
	const items = await kept.count("queue");
	if (items === counted.items && eventId === counted.eventId && now < counted.until) {
		return;
	}
	const here = (await unsent()).find((it) => it.eventId === eventId)?.items ?? [];
	const open = here.filter((it) => asked(it, now)).length;
	const shown = here.filter(counts).length - open;
	counted = { items, eventId, until: open > 0 ? 0 : now + Math.max(LOOK_AGAIN_MILLIS, items * AGAIN_MILLIS_EACH), others: here.length - open - shown };
	change({ waiting: shown });
}

/**
 * Counts what was kept just now, so that nothing is read while the next guest waits.
 * @param items of which one is a scan
 */
export function added(items) {
	counted.items += items;
	change({ waiting: state.waiting + 1 });
}

async function sendUndo({ undo, reason, kiosk }) {
	const fits = (it) => it?.scanId === undo;
	await ask("POST", `/check-ins/${encodeURIComponent(undo)}/undo`, { reason, kiosk }, { patience: PATIENCE_MILLIS, fits }).catch((error) => {
		if (error.retry || (error.status !== 404 && error.status !== 400)) {
			throw error;
		}
	});
	return { answers: [], found: [] };
}

/** Sends what belongs together. Returns the answers, and what of them must be looked at. */
async function send(items, patience) {
	const [first] = items;
	if (first.undo) {
		return sendUndo(first);
	}
	if (first.print) {
		await sendPrint(first.print);
		return { answers: [], found: [] };
	}
	if (first.guest) {
		const refused = await sendGuest(first);
		return { answers: [], found: refused ? [refused] : [] };
	}
	const answers = await ask("POST", "/check-ins/batch", items.map(asSent), { patience, fits: (it) => it?.length === items.length });
	return { answers, found: looksOf(items, answers) };
}

/** What the service refuses to read at all: in smaller parts the rest of it goes through. */
const UNREAD = [400, 413, 422];
/** So often the service fails with something by a bug of its own before what is behind it goes first. */
const MOST_BUGS = 3;
const ASIDE_MILLIS = 60000;

/** How often the service failed with an item, and until when it stands aside. */
const bugs = new Map();
const aside = (item) => (bugs.get(item.seq)?.until ?? 0) > performance.now();

/** Notes a bug of the service. Returns whether it is one that no further try mends. */
function lasting(error, [{ seq }]) {
	if (error.status !== 500 || !error.type?.startsWith(OURS)) {
		return false;
	}
	const times = (bugs.get(seq)?.times ?? 0) + 1;
	bugs.set(seq, { times, until: 0 });
	return times >= MOST_BUGS;
}

/** Sends the first of what is due; what is refused by itself is for staff to look at, so that nothing behind it waits for ever. */
async function sendFirst(due, most, patience) {
	const items = nextBatch(due, most);
	try {
		return { items, ...await send(items, patience) };
	} catch (error) {
		const bug = !items[0].guest && lasting(error, items);
		if (bug && items.length === 1) {
			bugs.set(items[0].seq, { times: MOST_BUGS, until: performance.now() + ASIDE_MILLIS });
			return { items: [], answers: [], found: [] };
		}
		if (!bug && (error.retry || !UNREAD.includes(error.status) || !isScan(items[0]))) {
			throw error;
		}
		return items.length > 1 ? sendFirst(due, Math.ceil(items.length / 2), patience)
			: { items, answers: [], found: [{ ...looked(items[0]), outcome: "rejected", problem: { title: error.message } }] };
	}
}

/** @param slowly whether nothing is said of it before the first answer: the network may not be there */
async function sendAll(slowly) {
	let sent = 0;
	const looks = [];
	const next = async () => (await waiting(state.setup.eventId)).filter((item) => !aside(item));
	for (let due = await next(); due.length > 0; due = await next()) {
		const scans = due.filter(counts).length;
		change({ waiting: scans, sending: slowly && !state.online ? 0 : scans });
		const { items, answers, found } = await sendFirst(due, LARGEST_BATCH, slowly ? SLOW_PATIENCE_MILLIS : PATIENCE_MILLIS);
		await kept.within(["queue", "looks"], (queue, open) => {
			items.forEach((item) => queue.delete(item.seq));
			found.forEach((it) => open.put({ ...it, eventId: state.setup.eventId }));
		}).then(() => release(items), () => answered(items));
		looks.push(...found);
		sent += items.filter(isScan).length;
		told({ answers, sent: 0, looks: [] });
		tabs?.postMessage({ answers });
	}
	return { sent, looks };
}

/** Sends all that waits, in its order, unless another tab does it already. */
export async function drain(slowly = false) {
	if (running || !state.setup) {
		return;
	}
	running = true;
	try {
		const done = await alone(() => sendAll(slowly));
		if (done && done.sent > 0) {
			told({ ...done, answers: [] });
			tabs?.postMessage({ ...done, answers: [] });
		}
	} catch {
		// The network is away again, or the token is good no more: what was not answered stays.
	} finally {
		running = false;
		change({ sending: 0 });
		await recount();
	}
}

let tried = 0;

/** Where a network answers too slowly to be called one, what waits is sent all the same. */
function drainSlowly() {
	const now = performance.now();
	if (navigator.onLine !== false && !state.lapsed && now - tried > SLOWLY_MILLIS) {
		tried = now;
		drain(true);
	}
}

/** Sends by itself whenever there is something and the network is there. */
export function watchQueue() {
	setInterval(() => recount().then(() => state.waiting + counted.others === 0 ? null : state.online ? drain() : drainSlowly()).catch(() => {}), 700);
	tabs?.addEventListener("message", (event) => { told({ answers: [], looks: [], sent: 0, ...event.data }); recount(); });
}
