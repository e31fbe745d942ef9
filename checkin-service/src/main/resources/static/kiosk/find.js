import { element } from "/shared/api.js";
import { ask } from "/kiosk/link.js";
import { t } from "/kiosk/language.js";
import * as names from "/kiosk/names.js";
import { clock } from "/kiosk/texts.js";
import { state } from "/kiosk/state.js";

const $ = (id) => document.getElementById(id);
const SHOWN = 6;
/** A name with such a word has a line of its own, so that it is not broken. */
const LONG_WORD = /[^\s-]{14}/;
const ASKED = 20;

let searching = 0;
let chosen = () => {};

/** Says what to do with whom staff chose: (action, attendee). */
export const onChosen = (action) => { chosen = action; };

const printer = document.createElementNS("http://www.w3.org/2000/svg", "svg");
printer.setAttribute("viewBox", "0 0 24 24");
printer.setAttribute("aria-hidden", "true");
printer.append(document.createElementNS("http://www.w3.org/2000/svg", "path"));
printer.firstChild.setAttribute("d", "M7 9 V3 H17 V9 M7 17 H3 V9 H21 V17 H17 M7 14 H17 V21 H7 Z");

const plain = (ticket) => ticket.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The same people, first who has exactly this ticket, then whose ticket begins so. */
export function ordered(people, query) {
	const wanted = plain(query);
	const rank = (it) => plain(it.ticket) === wanted ? 0 : wanted && plain(it.ticket).startsWith(wanted) ? 1 : 2;
	return people.map((it, i) => [rank(it), i, it]).sort(([a, i], [b, j]) => a - b || i - j).map(([, , it]) => it);
}

function action(person, words) {
	const button = (kind, key, label) => element("button", { type: "button", textContent: t(key), ariaLabel: t(label, { name: person.name }),
		dataset: { act: kind }, onclick: () => chosen(kind, person) });
	if (words.here && state.way === "entry") {
		return element("span", { className: "here", textContent: person.since ? t("in.since", { time: clock(state.language, person.since, state.event?.timeZone) }) : t("is.in") });
	}
	return state.way === "entry" ? button("check", "check.in", "check.in.of") : button("check", "check.out", "check.out.of");
}

function row(person) {
	const here = person.present === true || person.in === true;
	const soft = [person.company, person.role, person.ticket].filter((it) => it);
	return element("li", { className: LONG_WORD.test(person.name) ? "long" : "" }, element("div", {}, element("strong", {}, element("bdi", { textContent: person.name })),
		element("div", { className: "soft" }, ...soft.flatMap((it, i) => [i > 0 ? " · " : null, element("bdi", { textContent: it })]))),
	element("button", { type: "button", className: "plain print", ariaLabel: t("print.of", { name: person.name }), title: t("print"),
		onclick: () => chosen("print", person) }, printer.cloneNode(true)), action(person, { here }));
}

/** Who fits: from the service, or from this tablet's own list while the network is away. */
async function fitting(query) {
	try {
		const found = await ask("GET", `/attendees?limit=${ASKED}&query=${encodeURIComponent(query)}`, undefined,
			{ patience: 4000, fits: (it) => Array.isArray(it?.attendees) });
		return { attendees: found.attendees, total: found.total ?? (found.next ? null : found.attendees.length) };
	} catch (error) {
		const own = await names.search(query, ASKED, (all) => ordered(all, query)).catch(() => null);
		if (!own) {
			throw error.retry ? new Error(t("find.offline")) : error;
		}
		return own;
	}
}

export async function search() {
	const query = $("search").value.trim();
	const mine = ++searching;
	let rows = [];
	let more = "";
	if (query) {
		try {
			const { attendees, total } = await fitting(query);
			rows = ordered(attendees, query).slice(0, SHOWN).map(row);
			const rest = (total ?? attendees.length) - rows.length;
			more = rows.length === 0 ? t("find.none") : rest > 0 ? t("find.more", { n: rest }) : "";
		} catch (error) {
			more = error.message;
		}
	}
	if (mine === searching) {
		$("found").replaceChildren(...rows);
		$("found").dataset.query = query;
		$("found-more").textContent = more;
		$("side").dataset.searching = String(query !== "");
	}
}

/** Forgets what was searched. */
export function clearSearch() {
	searching++;
	$("search").value = "";
	$("found").replaceChildren();
	$("found").dataset.query = "";
	$("found-more").textContent = "";
	$("side").dataset.searching = "false";
}
