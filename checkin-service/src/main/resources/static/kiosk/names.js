import * as kept from "/kiosk/kept.js";
import { find, heads } from "/kiosk/roster.js";
import * as sealed from "/kiosk/sealed.js";
import { state } from "/kiosk/state.js";

/**
 * Whom one can search for while the network is away: the names of the list, opened once somebody searches: {cursor, opened},
 * `opened` in time, by what each was sealed as.
 */
let names = null;

const PART = 300;

/**
 * Those of the list whose name, company or ticket has all the words, with whether they are in; only at a staffed kiosk.
 * @param order puts who is meant most first
 */
export async function search(words, most, order) {
	const { namesKey } = state.setup;
	if (!namesKey || !sealed.supported) {
		return null;
	}
	const { cursor } = await heads();
	if (names?.cursor !== cursor) {
		names = { cursor, opened: openAll(namesKey, names?.opened) };
		names.opened.catch(forgetNames);
	}
	const people = [...(await names.opened).values()];
	const wanted = folded(words).split(" ").filter((word) => word);
	const found = people.filter((it) => wanted.every((word) => ` ${it.plain}`.includes(` ${word}`)));
	return { attendees: await Promise.all(order(found).slice(0, most).map(standingOf)), total: found.length };
}

/** Opens the names of the list; those that were opened before and are the same are not opened again. */
async function openAll(namesKey, openedBefore) {
	const before = await openedBefore?.catch(() => null);
	const open = (entry) => sealed.openName(namesKey, entry)
		.then((name) => ({ ...name, plain: folded(`${name.name} ${name.company ?? ""} ${name.ticket}`) }), () => null);
	const people = new Map();
	// In parts, so that who scans meanwhile goes between.
	for (let entries = await kept.all("roster", null, PART); entries.length > 0;
		entries = await kept.all("roster", IDBKeyRange.lowerBound(entries.at(-1).i, true), PART)) {
		const named = entries.filter((entry) => entry.n);
		const opened = await Promise.all(named.map((entry) => before?.get(entry.n) ?? open(entry)));
		named.forEach((entry, at) => opened[at] && people.set(entry.n, opened[at]));
	}
	return people;
}

async function standingOf(person) {
	const card = await find(person.ticket).catch(() => null);
	return card?.in ? { ...person, present: true, since: card.since } : person;
}

const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[łøđ]/g, (it) => ({ ł: "l", ø: "o", đ: "d" })[it])
	.replaceAll("ß", "ss").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Forgets all that was opened. */
export function forgetNames() {
	names = null;
}
