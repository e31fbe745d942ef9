import { heads, having } from "/kiosk/roster.js";
import { candidates } from "/kiosk/rules.js";
import * as sealed from "/kiosk/sealed.js";
import { state } from "/kiosk/state.js";

/** Whose ticket a form is: who holds exactly it, else the only one that is written like it; `several` if there are more. */
async function holder(rosterKey, { exact, loose }) {
	const [same] = await having("h", await sealed.exactDigest(rosterKey, exact));
	const alike = same ? [same] : await having("l", await sealed.looseDigest(rosterKey, loose));
	return alike.length === 0 ? null : { entry: alike[0], loose, several: alike.length > 1 };
}

/** Which of the event's practice tickets a form is, if any: they stand in no list. */
async function practised(rosterKey, { loose }) {
	const l = await sealed.looseDigest(rosterKey, loose);
	const entry = (await heads()).practice?.find((it) => it.l === l);
	return entry ? { entry, loose } : null;
}

/**
 * Whose ticket a code holds by the list, if it is or holds exactly one: her card, `i`; {several} if more than one is written
 * like it; null if the list does not have it. It reads as the service's TicketReader does.
 */
export async function find(code) {
	const { rosterKey } = state.setup;
	const [whole, ...parts] = candidates(code);
	if (!rosterKey || !sealed.supported || !whole) {
		return null;
	}
	const written = await holder(rosterKey, whole);
	let found = written?.several ? null : written;
	if (!found) {
		const others = (await Promise.all(parts.map((it) => holder(rosterKey, it)))).filter((it) => it && !it.several);
		found = new Set(others.map((it) => it.entry.i)).size === 1 ? others[0] : null;
	}
	found ??= await practised(rosterKey, whole);
	if (!found) {
		return written ? { several: true } : null;
	}
	return { ...await sealed.openCard(rosterKey, found.loose, found.entry), i: found.entry.i };
}
