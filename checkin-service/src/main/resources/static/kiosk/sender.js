import { change, state } from "/kiosk/state.js";
import { ask } from "/kiosk/link.js";
import * as kept from "/kiosk/kept.js";
import { answered, asSent, looksOf, nextBatch, unsent, waiting } from "/kiosk/queue.js";

const PATIENCE_MILLIS = 30000;

/** One tab sends at a time; where the browser has no locks, ids that stay the same keep a scan from counting twice. */
const alone = (action) => navigator.locks
	? navigator.locks.request("rapport-kiosk-send", { ifAvailable: true }, (lock) => lock ? action() : null) : action();

const tabs = "BroadcastChannel" in window ? new BroadcastChannel("rapport-kiosk") : null;
let told = () => {};
let running = false;

/** Says whom to tell what was sent: {sent, answers, looks}. */
export const onSent = (action) => { told = action; };

/** Counts what waits, for the chip. */
export async function recount() {
	if (state.setup) {
		const here = (await unsent()).find((it) => it.eventId === state.setup.eventId);
		const now = Date.now();
		change({ waiting: here?.items.filter((it) => !(it.askedUntil > now)).length ?? 0 });
	}
}

async function send(items) {
	if (items[0].undo) {
		await ask("POST", `/check-ins/${encodeURIComponent(items[0].undo)}/undo`, { reason: items[0].reason, kiosk: items[0].kiosk },
			{ patience: PATIENCE_MILLIS }).catch((error) => {
			if (error.status !== 404 && error.status !== 400) {
				throw error;
			}
		});
		return [];
	}
	return ask("POST", "/check-ins/batch", items.map(asSent), { patience: PATIENCE_MILLIS });
}

async function sendAll() {
	let sent = 0;
	const looks = [];
	for (let due = await waiting(state.setup.eventId); due.length > 0; due = await waiting(state.setup.eventId)) {
		change({ waiting: due.length, sending: due.length });
		const items = nextBatch(due);
		const answers = await send(items);
		const found = items[0].undo ? [] : looksOf(items, answers);
		await kept.within(["queue", "looks"], (queue, open) => {
			items.forEach((item) => queue.delete(item.seq));
			found.forEach((it) => open.put({ ...it, eventId: state.setup.eventId }));
		}).catch(() => answered(items.map((item) => item.seq)));
		looks.push(...found);
		sent += items.filter((item) => !item.undo).length;
		told({ answers, sent: 0, looks: [] });
		tabs?.postMessage({ answers });
	}
	return { sent, looks };
}

/** Sends all that waits, in its order, unless another tab does it already. */
export async function drain() {
	if (running || !state.setup) {
		return;
	}
	running = true;
	try {
		const done = await alone(sendAll);
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

/** Sends by itself whenever there is something and the network is there. */
export function watchQueue() {
	setInterval(() => recount().then(() => state.online && state.waiting > 0 ? drain() : null).catch(() => {}), 700);
	tabs?.addEventListener("message", (event) => { told({ answers: [], looks: [], sent: 0, ...event.data }); recount(); });
}
