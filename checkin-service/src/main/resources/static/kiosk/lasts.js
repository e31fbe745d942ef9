import { element } from "/shared/api.js";
import { plain, show, written } from "/kiosk/card.js";
import { nowText } from "/kiosk/clock.js";
import { shortened } from "/kiosk/hints.js";
import * as kept from "/kiosk/kept.js";
import { t } from "/kiosk/language.js";
import { doubles } from "/kiosk/scanning.js";
import { state } from "/kiosk/state.js";
import { clock } from "/kiosk/texts.js";
import { undo } from "/kiosk/undo.js";

/** The scans made last at this door, which can be undone. */
const $ = (id) => document.getElementById(id);
const SHOWN = 6;

let last = [];
let undoing = () => {};

/** Says whom to tell before the answer to an undo is shown. */
export const onUndo = (action) => { undoing = action; };

function change(renewed) {
	last = renewed.slice(0, SHOWN);
	kept.setLoosely("last", last).catch(() => {});
	showLast();
}

/** Reads those of before the page was loaded. */
export async function readLast() {
	last = await kept.get("last").catch(() => null) ?? [];
}

/** Adds a verdict; to guests it shows no names of those before. */
export function remember(verdict, { title, look }) {
	const before = state.guest && verdict.outcome !== "refused" ? [] : last;
	change([{ verdict, title, look, at: nowText() }, ...before]);
}

const joined = (shown, answer) => answer.attendee ? { ...shown.attendee, ...answer.attendee } : shown.attendee;

/** Takes in what the service answered to scans that had waited. */
export function heard(answers) {
	const byId = new Map(answers.map((it) => [it.scanId, it]));
	const told = ({ verdict, ...rest }) => ({ ...rest, verdict: byId.has(verdict.scan?.scanId)
		? { ...verdict, queued: false, attendee: joined(verdict, byId.get(verdict.scan.scanId)) } : verdict });
	if (answers.length > 0) {
		change(last.map(told));
	}
}

export const forgetLast = () => change([]);

function row({ verdict, title, look, at, undone }) {
	const name = verdict.attendee?.name;
	const words = plain(title);
	const undoable = (verdict.outcome === "admitted" || verdict.outcome === "left") && verdict.scan && !verdict.practice && !undone;
	const soft = [name && !words.includes(name) ? name : null, shortened(verdict.attendee?.ticket ?? verdict.scan?.ticket ?? "", 24),
		clock(state.language, at, state.event?.timeZone), undone ? t("undone") : null].filter((it) => it);
	return element("li", { dataset: { outcome: look } }, element("div", {}, element("strong", {}, ...written(title)),
		element("div", { className: "soft" }, ...soft.flatMap((it, i) => [i > 0 ? " · " : null, element("bdi", { textContent: it })]))),
	undoable ? element("button", { type: "button", textContent: t("undo"), ariaLabel: t("undo.of", { what: words }), onclick: () => takeBack(at) }) : null);
}

export function showLast() {
	$("last").replaceChildren(...last.map(row));
}

async function takeBack(at) {
	const { verdict } = last.find((it) => it.at === at);
	undoing();
	try {
		const done = await undo(verdict);
		doubles.forget();
		await show({ outcome: "undone", attendee: verdict.attendee, exit: verdict.outcome === "left", late: done.outcome === "not-undoable" });
		change(last.map((it) => it.at === at ? { ...it, undone: true } : it));
	} catch (error) {
		await show({ outcome: "failed", detail: error.message });
	}
	$("ticket").focus();
}
