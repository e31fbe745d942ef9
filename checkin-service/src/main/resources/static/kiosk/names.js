import * as kept from "/kiosk/kept.js";
import { find } from "/kiosk/holders.js";
import { heads } from "/kiosk/roster.js";
import * as sealed from "/kiosk/sealed.js";
import { state } from "/kiosk/state.js";
import { stood } from "/kiosk/stays.js";

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
	if (names === null || names.cursor !== cursor) {
		names = { cursor, opened: openAll(namesKey, names?.opened) };
		names.opened.catch(forgetNames);
	}
	const people = [...(await names.opened).values()];
	const wanted = folded(words).split(" ").filter((word) => word).map((word) => UNSPACED.test(word) ? word : ` ${word}`);
	const fitting = people.filter((it) => wanted.every((word) => it.plain.includes(word)));
	return { attendees: await Promise.all(order(fitting).slice(0, most).map(standingOf)), total: fitting.length };
}

/** Opens the names of the list; those that were opened before and are the same are not opened again. */
async function openAll(namesKey, openedBefore) {
	const before = await openedBefore?.catch(() => null);
	const open = (entry) => sealed.openName(namesKey, entry)
		.then((name) => ({ ...name, plain: found(`${name.name} ${name.company ?? ""}`, name.ticket) }), () => null);
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
	const card = await find(person.ticket).then(stood).catch(() => null);
	return card?.in ? { ...person, present: true, since: card.since } : person;
}

/** What is written without blanks is found by any part of it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LETTERS = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d" };
/** As letters are written where there are none of them. */
const SPELLED = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[łøđıßæœþð]/g, (it) => LETTERS[it])
	.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const spelled = (text, letters) => folded(text.normalize("NFC").toLowerCase().replace(letters, (it) => SPELLED[it]));

/** The words with all that follows them joined: O'Brien is found by obrien, and de la Cruz by delacruz. */
const joined = (words) => words.split(" ").map((_, i, all) => all.slice(i).join(""));

/** All that a name is found by, each word after a blank. */
export function found(name, ticket) {
	const plain = folded(name);
	return ` ${[...new Set([plain, spelled(name, /[äöüøå]/g), spelled(name, /å/g), ...joined(plain), folded(ticket)])].join(" ")}`;
}

/** Forgets all that was opened. */
export function forgetNames() {
	names = null;
}
