import { now } from "/kiosk/clock.js";
import * as kept from "/kiosk/kept.js";
import { change } from "/kiosk/state.js";

/** Where people stand by what was decided here, or was told, since the list was; it stands until the list says so, too. */
/** So long practice tickets stand where they were scanned to, as at the service. */
const PRACTICE_MILLIS = 12 * 3600 * 1000;

/** A card with where she stands by what was decided here. */
export function withStay(card, stay) {
	const over = card.practice && now() - Date.parse(stay?.card.since ?? 0) > PRACTICE_MILLIS;
	return { ...card, ...over ? {} : stay?.card };
}

/** A card that was found with where she stands now, by what is kept. */
export const stood = async (card) => card?.i ? withStay(card, await kept.one("stays", card.i)) : card;

/**
 * Reads where somebody stands and the list's head within a transaction, and goes on with them: {stay, list}. Both are asked
 * for at once: each way to the disk and back takes its time.
 */
export function standing(card, stays, all, next) {
	let stay;
	if (card?.i) {
		stays.get(card.i).onsuccess = ({ target: { result } }) => { stay = result; };
	}
	all.get("list").onsuccess = ({ target: { result: list } }) => next({ stay, list });
}

/** Writes what a scan that was decided here changes: where she stands, and how many are in by the list's own number. */
export function stands({ stay, list }, { card }, scan, stays, all) {
	const entry = scan.type === "entry";
	if (card?.i) {
		stays.put({ i: card.i, card: { ...stay?.card, ...stayAfter(scan) } });
	}
	if (!card?.i || Boolean(stay?.card.in ?? card.in) !== entry) {
		count(all, list, card, entry ? 1 : -1);
	}
}

const stayAfter = (scan) => scan.type === "entry" ? { in: true, since: scan.scannedAt, door: scan.kiosk, ever: true } : { in: false };

/** Counts how many are in by the list's own number. */
function count(all, list, card, more) {
	if (typeof list?.present === "number" && !card?.practice) {
		const present = Math.max(0, list.present + more);
		all.put({ ...list, present }, "list");
		change({ present });
	}
}

/** Keeps where somebody stands after a scan that was decided here. */
export const remember = (verdict, scan) => kept.within(["stays", "kept"], (stays, all) =>
	standing(verdict.card, stays, all, (now) => stands(now, verdict, scan, stays, all))).catch(() => {});

/** Keeps where the service said that somebody stands now: the network may go before the list says so, too. */
export const told = ({ i }, scan) => kept.quickly(["stays"], (stays) => {
	stays.get(i).onsuccess = ({ target: { result } }) => stays.put({ i, card: { ...result?.card, ...stayAfter(scan) } });
}).catch(() => {});

/** Takes back what a scan changed, until the list says so, too. */
export const forget = ({ card, scan, firstCheckIn }) => kept.within(["stays", "kept"], (stays, all) => {
	if (card?.i && scan.type === "entry") {
		stays.put({ i: card.i, card: { in: false, ever: firstCheckIn === false } });
	} else if (card?.i) {
		stays.delete(card.i);
	}
	all.get("list").onsuccess = ({ target: { result: list } }) => count(all, list, card, scan.type === "entry" ? -1 : 1);
});
