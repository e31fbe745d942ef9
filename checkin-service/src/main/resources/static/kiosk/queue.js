import * as kept from "/kiosk/kept.js";
import { hold, release } from "/kiosk/spare.js";
import { standing } from "/kiosk/stays.js";

/**
 * The scans that no server has answered yet, in their order. Each is written here before anything is shown of it, and goes
 * only when its answer has come.
 */
export const LARGEST_BATCH = 200;

/** No scan is asked about by itself for longer; a time beyond is that of a clock that was set back since. */
const ASKED_MILLIS = 10000;

/** Whether an item is being asked about by itself, which has some time. */
export const asked = (item, now) => item.askedUntil > now && item.askedUntil <= now + ASKED_MILLIS;

/** Whether an item may be sent now. */
export const due = (item, eventId, now) => item.eventId === eventId && !asked(item, now);

/** Whether an item is a scan, and neither an undo, nor a guest who was added, nor a badge that was printed. */
export const isScan = (item) => !item.undo && !item.guest && !item.print;

/** Whether staff are told that an item waits: guests go with their scans, and badges matter to nobody at the door. */
export const counts = (item) => !item.guest && !item.print;

/** The next items to send together: so many scans at most as one batch, all else by itself. */
export function nextBatch(items, most = LARGEST_BATCH) {
	if (items.length === 0 || !isScan(items[0])) {
		return items.slice(0, 1);
	}
	const end = items.findIndex((item) => !isScan(item));
	return items.slice(0, Math.min(end < 0 ? items.length : end, most));
}

/** A scan as the API takes it in a batch. */
export const asSent = (item) => item.shown ? { ...item.scan, shown: item.shown } : item.scan;

/** What must be looked at of the answers to a batch: what disagrees with what was shown, and what was not taken. */
export function looksOf(items, answers) {
	const shown = new Map(items.map((item) => [item.scan.scanId, item]));
	return answers.filter((answer) => (answer.conflict && !shown.get(answer.scanId)?.deliberate) || (answer.outcome === "rejected" && shown.get(answer.scanId)))
		.map((answer) => ({ ...answer, ...shown.has(answer.scanId) ? looked(shown.get(answer.scanId)) : {} }));
}

/** What staff must know of a scan to look at it. */
export const looked = ({ scan, shown }) => ({ scanId: scan.scanId, ticket: scan.ticket, shown });

/** Keeps a scan; returns its number. Throws if the disk is full. */
export async function keep(item) {
	const seq = await kept.quickly(["queue"], (queue) => {
		const added = queue.add(item);
		queue.transaction.commit?.();
		return added;
	});
	hold(item);
	return seq;
}

/**
 * Decides by where somebody stands and keeps what it came to, with where she stands then, all or nothing and in one go: no
 * other tab of this tablet decides in between. Returns the number of the last item. Throws if the disk is full.
 * @param card of whom, or null
 * @param decide decides, given where she stands: {items, moved}, `moved` writes where she stands then
 */
export async function keepDecided(card, decide) {
	let last;
	let added;
	await kept.quickly(["queue", "stays", "kept"], (queue, stays, all) => standing(card, stays, all, (now) => {
		const { items, moved } = decide(now);
		added = items;
		last = items.map((item) => queue.add(item)).at(-1);
		moved?.(stays, all);
		queue.transaction.commit?.();
	}));
	added.forEach(hold);
	return last.result;
}

/**
 * Says what was shown of a scan, unless it was answered meanwhile.
 * @param card of whom, or null
 * @param moved writes where she stands then, or null
 */
export const showed = (seq, shown, card, moved) => kept.quickly(["queue", "stays", "kept"], (queue, stays, all) => {
	queue.get(seq).onsuccess = (found) => {
		if (found.target.result) {
			const item = { ...found.target.result, shown, askedUntil: 0 };
			queue.put(item);
			hold(item);
			standing(card, stays, all, (now) => moved?.(now, stays, all));
		}
	};
});

/** Makes a scan that waits one that staff let in; returns whether it still waited. */
export async function confirmed(seq, reason) {
	let changed = false;
	await kept.within(["queue"], (queue) => {
		queue.get(seq).onsuccess = (found) => {
			const item = found.target.result;
			if (item) {
				changed = true;
				const renewed = { ...item, shown: "admitted", deliberate: true,
					scan: { ...item.scan, confirmed: true, ...reason ? { confirmedBy: reason } : {} } };
				queue.put(renewed);
				hold(renewed);
			}
		};
	});
	return changed;
}

/** Forgets items that were answered; of a scan its number and itself are enough. */
export function answered(items, durability) {
	release(items);
	return kept.within(["queue"], (queue) => { items.forEach(({ seq }) => queue.delete(seq)); }, durability);
}

/** All that waits for an event; of others only their number is of interest. */
export async function waiting(eventId) {
	const now = Date.now();
	return (await kept.all("queue")).filter((item) => due(item, eventId, now));
}

/** The events that something is kept of, with the number of scans. */
export async function unsent() {
	const events = new Map();
	for (const item of await kept.all("queue")) {
		const found = events.get(item.eventId) ?? { eventId: item.eventId, event: item.event, n: 0, items: [] };
		found.n += counts(item) ? 1 : 0;
		found.items.push(item);
		events.set(item.eventId, found);
	}
	return [...events.values()];
}
