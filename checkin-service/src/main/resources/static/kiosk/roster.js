import { now } from "/kiosk/clock.js";
import { heed, OURS } from "/kiosk/link.js";
import { change, state, watch } from "/kiosk/state.js";
import * as kept from "/kiosk/kept.js";
import * as sealed from "/kiosk/sealed.js";
import { ApiError } from "/shared/api.js";
import { candidates } from "/kiosk/rules.js";

/** The list of tickets for when the network is away: kept sealed, and brought up to date while it is there. */
const WAIT_SECONDS = 20;
/** So many entries are written in one go. */
const PART = 500;

/** Reads an answer's lines; throws if it is not whole. */
export function read(text) {
	const lines = text.split("\n").filter((line) => line).map((line) => JSON.parse(line));
	const end = lines.at(-1);
	if (!end?.end || lines.length < 2) {
		throw new Error("The list is not whole.");
	}
	return { head: lines[0], entries: lines.slice(1, -1), cursor: end.cursor };
}

/** The head of the list, as it was read last. */
let head = null;

/** Its keys of Rapport's own codes, and the practice tickets. */
export async function heads() {
	head ??= await kept.get("list").catch(() => null) ?? null;
	return head ?? {};
}

const seen = (list) => {
	head = list;
	change({ listAt: list.at, present: list.present ?? state.present });
};

/** Does something with each of many, within a transaction, and lets who scans meanwhile go between. */
function inParts(entries, action, from = 0) {
	const last = entries.slice(from, from + PART).map(action).at(-1);
	if (from + PART < entries.length) {
		last.onsuccess = () => inParts(entries, action, from + PART);
	}
}

/** @param since up to where the list was known when its changes were asked for */
async function store({ head: told, entries, cursor }, since) {
	if (!told.full && (await kept.get("list"))?.cursor !== since) {
		throw new Error("These are changes of another list.");
	}
	const list = { cursor, at: told.at, event: told.event, present: told.present, keys: told.keys ?? [], practice: told.practice ?? [] };
	const nothingWaits = await kept.count("queue") === 0;
	await kept.within(["roster", "stays", "kept"], (roster, stays, all) => {
		if (told.full) {
			roster.clear();
		}
		inParts(entries, (entry) => {
			if (nothingWaits) {
				stays.delete(entry.i);
			}
			return entry.gone ? roster.delete(entry.i) : roster.put(entry);
		});
		all.put(list, "list");
	});
	seen(list);
	change({ event: told.event ?? state.event });
}

/** What waits for changes; it hangs after the network was away, and is of no use to another kiosk. */
let waiting = null;

watch((before) => {
	if (before.online !== state.online || before.setup?.token !== state.setup?.token) {
		waiting?.abort();
	}
});

/** Reads the list anew where what was kept of it is gone. */
export const readAnew = () => waiting?.abort();

/** What ends after so many milliseconds, or, where nothing but changes is waited for, as soon as the network goes or comes. */
function limited(millis, mayEnd) {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(), millis);
	waiting = mayEnd ? controller : null;
	return { signal: controller.signal, done: () => clearTimeout(timer) };
}

async function update(setup) {
	const list = await kept.get("list");
	const query = new URLSearchParams(list?.cursor ? { since: list.cursor, wait: WAIT_SECONDS } : {});
	if (setup.namesKey) {
		query.set("names", "true");
	}
	const limit = limited(list?.cursor ? (WAIT_SECONDS + 10) * 1000 : 120000, Boolean(list?.cursor));
	try {
		await take(await fetch(`/api/events/${setup.eventId}/roster?${query}`, { headers: { Authorization: `Bearer ${setup.token}` },
			signal: limit.signal }).catch(() => { throw new ApiError(0, "No connection", "", true); }), list);
	} finally {
		limit.done();
	}
}

async function take(answer, list) {
	if (!answer.ok) {
		const problem = await answer.json().catch(() => ({}));
		if (problem.type?.startsWith(OURS) && (answer.status === 410 || (answer.status === 400 && list))) {
			await kept.remove("kept", "list");
		}
		throw Object.assign(new ApiError(answer.status, problem.title ?? "", problem.detail, answer.status >= 502 || problem.retry), { type: problem.type });
	}
	await store(read(await answer.text()), list?.cursor);
}

/**
 * Takes in changes for as long as this is the kiosk of one event, in one tab at a time. Returns once it is known how old the
 * list is that is kept.
 */
export async function watchRoster() {
	const setup = state.setup;
	if (!sealed.supported || !setup.rosterKey) {
		return undefined;
	}
	const again = async () => {
		while (state.setup?.token === setup.token) {
			try {
				await update(setup);
			} catch (error) {
				if (error instanceof ApiError && error.status === 401) {
					await heed(error, setup);
				}
				await new Promise((resolve) => setTimeout(resolve, 1500));
			}
		}
	};
	const alone = navigator.locks ? navigator.locks.request("rapport-kiosk-list", again) : again();
	alone.catch(() => {});
	const age = () => kept.get("list").then((list) => list && seen(list)).catch(() => {});
	setInterval(age, 3000);
	return age();
}

/** Whose ticket a form is: who holds exactly it, else the only one that is written like it; `several` if there are more. */
async function holder(rosterKey, { exact, loose }) {
	const [same] = await kept.byIndex("roster", "h", await sealed.exactDigest(rosterKey, exact));
	const alike = same ? [same] : await kept.byIndex("roster", "l", await sealed.looseDigest(rosterKey, loose));
	return alike.length === 0 ? null : { entry: alike[0], loose, several: alike.length > 1 };
}

/** So long practice tickets stand where they were scanned to, as at the service. */
const PRACTICE_MILLIS = 12 * 3600 * 1000;

/** Which of the event's practice tickets a form is, if any: they stand in no list. */
async function practised(rosterKey, { loose }) {
	const l = await sealed.looseDigest(rosterKey, loose);
	const entry = (await heads()).practice?.find((it) => it.l === l);
	return entry ? { entry, loose } : null;
}

/**
 * Whose ticket a code holds by the list, if it is or holds exactly one: her card with where she stands, `i`; {several} if
 * more than one is written like it; null if the list does not have it. It reads as the service's TicketReader does.
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
	const { i } = found.entry;
	const [card, stay] = await Promise.all([sealed.openCard(rosterKey, found.loose, found.entry), kept.one("stays", i)]);
	const over = card.practice && now() - Date.parse(stay?.card.since ?? 0) > PRACTICE_MILLIS;
	return { ...card, ...over ? {} : stay?.card, i };
}

/**
 * What a scan that was decided here changes: where she stands, and how many are in by the list's own number.
 * @returns what to do with the stores `stays` and `kept`, of one transaction
 */
export function standing({ card }, scan) {
	const entry = scan.type === "entry";
	return (stays, all) => {
		if (!card?.i) {
			counted(all, card, entry ? 1 : -1);
			return;
		}
		// Both are asked for at once, and nothing comes after: each way to the disk and back takes its time.
		let before = null;
		stays.get(card.i).onsuccess = ({ target: { result } }) => { before = result?.card; };
		all.get("list").onsuccess = ({ target: { result: list } }) => {
			stays.put({ i: card.i, card: { ...before, ...stayAfter(scan) } });
			if (Boolean(before?.in ?? card.in) !== entry) {
				count(all, list, card, entry ? 1 : -1);
			}
			all.transaction.commit?.();
		};
	};
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

function counted(all, card, more) {
	all.get("list").onsuccess = ({ target: { result: list } }) => count(all, list, card, more);
}

/** Keeps where somebody stands after a scan that was decided here. */
export const remember = (verdict, scan) => kept.within(["stays", "kept"], standing(verdict, scan)).catch(() => {});

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
	counted(all, card, scan.type === "entry" ? -1 : 1);
});

/** Forgets the list, which only the keys of one enrolment open; what was shown of it stays. */
export async function drop() {
	head = null;
	await kept.within(["roster", "stays", "kept"], (roster, stays, all) => {
		roster.clear();
		stays.clear();
		all.delete("list");
	});
}

/** Forgets what was shown of an event, once the tablet stands at another one. */
export const leave = () => kept.within(["kept"], (all) => { ["last", "event", "interests", "printed"].forEach((key) => all.delete(key)); });

/** Forgets the list and all names. */
export async function wipe() {
	head = null;
	await kept.within(["roster", "stays", "looks", "kept"], (roster, stays, looks, all) => {
		roster.clear();
		stays.clear();
		looks.clear();
		["list", "setup", "last", "event", "interests", "printed"].forEach((key) => all.delete(key));
	});
}
