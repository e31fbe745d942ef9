import { Entries } from "/kiosk/entries.js";
import { heed, OURS } from "/kiosk/link.js";
import { change, state, watch } from "/kiosk/state.js";
import * as kept from "/kiosk/kept.js";
import * as sealed from "/kiosk/sealed.js";
import { ApiError } from "/shared/api.js";

/** The list of tickets for when the network is away: kept sealed, and brought up to date while it is there. */
const WAIT_SECONDS = 20;
/** So many entries are read or written in one go, so that who scans meanwhile goes between. */
const PART = 300;

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

/** The list in memory: in the one tab that takes its changes in, once it is read; else the disk is asked. */
let memory = null;
/** The same while it is read. */
let filling = null;

const quiet = () => new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));

/** Reads the list into memory, behind the start of the page and all who scan meanwhile. */
async function remind() {
	const entries = filling = new Entries();
	await quiet();
	for (let part = await kept.all("roster", null, PART); part.length > 0 && filling === entries;
		part = await kept.all("roster", IDBKeyRange.lowerBound(part.at(-1).i, true), PART)) {
		part.forEach((entry) => entries.put(entry));
	}
	if (filling === entries) {
		memory = entries;
	}
}

function forgetMemory() {
	memory = filling = null;
}

/** Does something to what is kept if the tablet is still the kiosk whose list it is; another tab may have ended it. */
const writing = (setup, stores, action) => kept.within(["kept", ...stores], (all, ...others) => {
	all.get("setup").onsuccess = ({ target: { result: now } }) => {
		if (now?.token === setup.token) {
			action(all, ...others);
		} else {
			all.transaction.abort();
		}
	};
}, "relaxed");

/**
 * Writes some of the list, each in a transaction that ends before the next begins; a list that is written in part is as
 * good as it was, with some entries newer than it says.
 */
async function write(setup, entries) {
	for (let from = 0; from < entries.length; from += PART) {
		const part = entries.slice(from, from + PART);
		await writing(setup, ["roster", "stays", "queue"], (all, roster, stays, queue) => {
			part.forEach((entry) => entry.gone ? roster.delete(entry.i) : roster.put(entry));
			queue.count().onsuccess = ({ target: { result: waiting } }) => {
				// What was decided here stands until the service has heard of it.
				if (waiting === 0) {
					part.forEach((entry) => stays.delete(entry.i));
				}
			};
		});
		part.forEach((entry) => entry.gone ? filling?.delete(entry.i) : filling?.put(entry));
	}
}

/** Those who are on the tablet's list, and not on the whole one that came. */
async function left(entries) {
	const there = new Set(entries.map((entry) => entry.i));
	return [...new Set([...await kept.keys("roster"), ...filling?.ids ?? []])].filter((i) => !there.has(i)).map((i) => ({ i, gone: true }));
}

/** @param since up to where the list was known when its changes were asked for */
async function store(setup, { head: told, entries, cursor }, since) {
	if (!told.full && (await kept.get("list"))?.cursor !== since) {
		throw new Error("These are changes of another list.");
	}
	const list = { cursor, at: told.at, event: told.event, present: told.present, keys: told.keys ?? [], practice: told.practice ?? [] };
	await write(setup, entries);
	if (told.full) {
		await write(setup, await left(entries));
	}
	await writing(setup, [], (all) => all.put(list, "list"));
	seen(list);
	change({ event: told.event ?? state.event });
}

/** What the service is asked: {controller, changes}, `changes` if nothing but those of the list. */
let asking = null;

/** What waits for changes hangs after the network was away. */
export const readAnew = () => asking?.changes && asking.controller.abort();

watch((before) => {
	if (before.setup?.token !== state.setup?.token) {
		// It is of no use to another kiosk, which would wait for its end.
		asking?.controller.abort();
	} else if (before.online !== state.online) {
		readAnew();
	}
});

/** What ends after so many milliseconds, or, where nothing but changes is asked for, as soon as the network goes or comes. */
function limited(millis, changes) {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(), millis);
	asking = { controller, changes };
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
		await take(setup, await fetch(`/api/events/${setup.eventId}/roster?${query}`, { headers: { Authorization: `Bearer ${setup.token}` },
			signal: limit.signal }).catch(() => { throw new ApiError(0, "No connection", "", true); }), list);
	} finally {
		limit.done();
	}
}

async function take(setup, answer, list) {
	if (!answer.ok) {
		const problem = await answer.json().catch(() => ({}));
		if (problem.type?.startsWith(OURS) && (answer.status === 410 || (answer.status === 400 && list))) {
			await kept.remove("kept", "list");
		}
		throw Object.assign(new ApiError(answer.status, problem.title ?? "", problem.detail, answer.status >= 502 || problem.retry), { type: problem.type });
	}
	await store(setup, read(await answer.text()), list?.cursor);
}

let aging = 0;

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
	const alone = () => {
		// No other tab changes the list now.
		remind().catch(forgetMemory);
		return again().finally(forgetMemory);
	};
	(navigator.locks ? navigator.locks.request("rapport-kiosk-list", alone) : again()).catch(() => {});
	const age = () => kept.get("list").then((list) => list && seen(list)).catch(() => {});
	clearInterval(aging);
	aging = setInterval(age, 3000);
	return age();
}

/** The entries whose ticket has a digest: `h` of its exact form, `l` of its loose one; at most two, as nobody asks for more. */
export const having = async (index, digest) => memory?.having(index, digest) ?? kept.byIndex("roster", index, digest);

/** Forgets the list, which only the keys of one enrolment open; what was shown of it stays. */
export async function drop() {
	head = null;
	forgetMemory();
	await kept.within(["roster", "stays", "kept"], (roster, stays, all) => {
		roster.clear();
		stays.clear();
		all.delete("list");
	});
}

/** What was shown of an event. */
const SHOWN = ["last", "event", "interests", "printed"];

/** Forgets what was shown of an event, once the tablet stands at another one. */
export const leave = () => kept.within(["kept"], (all) => { SHOWN.forEach((key) => all.delete(key)); });

/** Forgets the list and all names. */
export async function wipe() {
	head = null;
	forgetMemory();
	await kept.within(["roster", "stays", "looks", "kept"], (roster, stays, looks, all) => {
		roster.clear();
		stays.clear();
		looks.clear();
		["list", "setup", ...SHOWN].forEach((key) => all.delete(key));
	});
}
