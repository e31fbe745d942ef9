import * as kept from "/kiosk/kept.js";

/** What this page keeps and nobody has answered yet, once more: should somebody clear what the browser keeps, nothing is lost. */
const spare = new Map();

/** What an item is known by: its number on the disk begins anew where that was cleared. */
const idOf = ({ scan, undo, print, key }) => scan?.scanId ?? print?.printId ?? (undo ? `undo ${undo}` : key);

/** Has an item once more, as it is now. */
export const hold = (item) => { spare.set(idOf(item), item); };

/** Forgets what was answered. */
export const release = (items) => items.forEach((item) => spare.delete(idOf(item)));

/** Forgets all, once the tablet is no kiosk any more. */
export const releaseAll = () => spare.clear();

/** Keeps anew what is on the disk no more, behind what is. */
export async function keepSpare() {
	const there = new Set((await kept.all("queue")).map(idOf));
	const gone = [...spare.values()].filter((item) => !there.has(idOf(item)));
	await kept.within(["queue"], (queue) => gone.forEach(({ seq, ...item }) => queue.add(item)));
}
